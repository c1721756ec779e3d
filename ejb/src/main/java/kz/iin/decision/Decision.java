package kz.iin.decision;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.iin.number.Iin;
import kz.iin.shared.PrintedText;
import kz.iin.shared.RuleBroken;

/** What an operator of the MVD decided. A refusal states its reasons (Law 88-V, art. 19-1 p. 1). */
public sealed interface Decision {

    /** The sign-in name of the operator who answers for the decision. */
    String operator();

    /**
     * The number is to be formed.
     *
     * @param brought the number that the MVD has formed itself; empty if it is formed here
     */
    record Form(String operator, Optional<Iin> brought) implements Decision {
        public Form {
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(brought, "brought");
        }

        public Form(String operator) {
            this(operator, Optional.empty());
        }
    }

    /** The service is refused: one to three grounds, each with its reason, which is printed in the notice. */
    record Refuse(String operator, Map<RefusalGround, String> reasons) implements Decision {

        public static final int LONGEST_REASON = 2000;

        public Refuse {
            Objects.requireNonNull(operator, "operator");
            reasons = Map.copyOf(reasons);
            RuleBroken.require(!reasons.isEmpty(), "refusal", DecisionRule.REFUSAL_GROUND);
            requireOfEach(reasons, reason -> !reason.isBlank(), DecisionRule.REFUSAL_REASON);
            requireOfEach(reasons, reason -> reason.length() <= LONGEST_REASON, DecisionRule.REFUSAL_REASON_LENGTH);
            requireOfEach(reasons, PrintedText::isPrintable, DecisionRule.REFUSAL_REASON_PRINTABLE);
        }

        private static void requireOfEach(
                Map<RefusalGround, String> reasons, Predicate<String> holds, DecisionRule rule) {
            RuleBroken.require(reasons.values().stream().allMatch(holds), "refusal/reason", rule);
        }

        /** Withholds the reasons: this text may end in a log. */
        @Override
        public String toString() {
            return "Refuse[" + operator + ", withheld]";
        }
    }
}
