package kz.iin.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.shared.RuleBroken;

/**
 * The outcome of one check, also of a passed one: the file must show what was looked at.
 *
 * @param existingIins the numbers that the person was found with; empty when the check is about something else
 * @param examination present when an operator made the check
 */
public record Finding(Check check, boolean passed, List<Iin> existingIins, Optional<Examination> examination) {

    public static final int MOST_IINS = 20;

    public Finding {
        Objects.requireNonNull(check, "check");
        existingIins = List.copyOf(existingIins);
        RuleBroken.require(existingIins.isEmpty() || !passed, "existingIin", DecisionRule.IIN_OF_FAILED_CHECK);
        RuleBroken.require(
                existingIins.isEmpty() || check.ground() == RefusalGround.IIN_ALREADY_REGISTERED,
                "existingIin",
                DecisionRule.IIN_OF_NUMBER_CHECK);
        RuleBroken.require(existingIins.size() <= MOST_IINS, "existingIin", DecisionRule.IINS_AT_MOST);
        RuleBroken.require(examination.isPresent() == check.isOfOperator(), "check", DecisionRule.CHECK_OF_OPERATOR);
    }

    /** What a registry found. */
    public Finding(Check check, boolean passed, List<Iin> existingIins) {
        this(check, passed, existingIins, Optional.empty());
    }

    /** What an operator may refuse on because of this finding. It proposes and never decides. */
    public Optional<RefusalGround> proposedGround() {
        return passed ? Optional.empty() : Optional.of(check.ground());
    }
}
