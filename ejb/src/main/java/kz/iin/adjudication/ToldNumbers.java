package kz.iin.adjudication;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.iin.number.Iin;

/**
 * The numbers that MTsRIAP told of an applicant.
 *
 * @param named with which GBD FL answered: whoever has one is a candidate
 * @param reported unasked, each a question of its own: whoever is known under one is no candidate by that
 */
public record ToldNumbers(Set<Iin> named, Set<Iin> reported) {

    public ToldNumbers {
        named = Set.copyOf(named);
        reported = Set.copyOf(reported);
    }

    /** Of whom GBD FL told nothing itself. */
    Set<Iin> onlyReported() {
        return reported.stream().filter(Predicate.not(named::contains)).collect(Collectors.toSet());
    }
}
