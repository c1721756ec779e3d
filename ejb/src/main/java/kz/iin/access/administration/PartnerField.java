package kz.iin.access.administration;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.access.Proof;

/** What is said of a system that is to call us, each field as text; several values stand one after another. */
public enum PartnerField {
    NAME(text -> !text.isBlank() && text.length() <= 200 && text.chars().noneMatch(Character::isISOControl)),
    /** What it has to show at every call. */
    PROOFS(PartnerField::areProofs),
    /** Calls a second, in the long run, on each node. */
    PER_SECOND(text -> isCount(text, 100_000)),
    /** Calls at once after a rest. */
    BURST(text -> isCount(text, 1_000_000)),
    /** What it may call: service/operation, as in the addresses and the contracts. */
    OPERATIONS(PartnerField::areOperations);

    private static final Set<String> KNOWN_PROOFS =
            Stream.of(Proof.values()).map(Proof::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern OPERATION = Pattern.compile("[a-z]+/[a-z][A-Za-z]*");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,6}");

    private final Predicate<String> rule;

    PartnerField(Predicate<String> rule) {
        this.rule = rule;
    }

    boolean accepts(String text) {
        return rule.test(text);
    }

    static List<String> each(String text) {
        return List.of(text.split(" "));
    }

    private static boolean areProofs(String text) {
        return KNOWN_PROOFS.containsAll(each(text)) && isOnceEach(text);
    }

    private static boolean areOperations(String text) {
        return each(text).stream().allMatch(one -> OPERATION.matcher(one).matches()) && isOnceEach(text);
    }

    private static boolean isOnceEach(String text) {
        return each(text).stream().distinct().count() == each(text).size();
    }

    private static boolean isCount(String text, int most) {
        return COUNT.matcher(text).matches() && Integer.parseInt(text) <= most;
    }
}
