package kz.iin.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.iin.number.Iin;

/** Which numbers the person has, by what was found. */
public final class ExistingNumbers {

    /** What an adjudicator, an operator or the MVD say of the person himself. */
    private static final Set<Check> OF_THE_PERSON = EnumSet.of(Check.MVD_IIN, Check.KNOWN_PERSON, Check.OPERATOR_IIN);

    /** What somebody has to look at before. */
    private static final Set<Check> PERHAPS =
            EnumSet.of(Check.GBDFL_DOCUMENT, Check.GBDFL_NAME, Check.GBDFL_LATIN_NAME, Check.REPORTED_IIN);

    private ExistingNumbers() {}

    /** Those that GBD FL told and nobody has confirmed count only where there is no other: a holder may be another person. */
    public static List<Iin> of(List<Finding> findings) {
        List<Iin> confirmed = in(findings, OF_THE_PERSON);
        return confirmed.isEmpty() ? in(findings, PERHAPS) : confirmed;
    }

    private static List<Iin> in(List<Finding> findings, Set<Check> checks) {
        Stream<Finding> against = findings.stream().filter(Predicate.not(Finding::passed));
        return against.filter(finding -> checks.contains(finding.check()))
                .flatMap(finding -> finding.existingIins().stream())
                .distinct()
                .limit(Finding.MOST_IINS)
                .toList();
    }
}
