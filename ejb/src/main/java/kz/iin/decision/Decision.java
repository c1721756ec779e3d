package kz.iin.decision;

import java.util.Map;
import java.util.Objects;

/** What an operator of the MVD decided. A refusal states its reasons (Law 88-V, art. 19-1 p. 1). */
public sealed interface Decision {

    /** The sign-in name of the operator who answers for the decision. */
    String operator();

    /** The number is to be formed. */
    record Form(String operator) implements Decision {
        public Form {
            Objects.requireNonNull(operator, "operator");
        }
    }

    /** The service is refused: one to three grounds, each with its reason. */
    record Refuse(String operator, Map<RefusalGround, String> reasons) implements Decision {

        public static final int LONGEST_REASON = 2000;

        public Refuse {
            Objects.requireNonNull(operator, "operator");
            reasons = Map.copyOf(reasons);
            require(!reasons.isEmpty(), "refusal: at least one ground");
            require(reasons.values().stream().noneMatch(String::isBlank), "refusal/reason: a text for each ground");
            require(
                    reasons.values().stream().allMatch(reason -> reason.length() <= LONGEST_REASON),
                    "refusal/reason: at most " + LONGEST_REASON + " characters");
        }

        private static void require(boolean holds, String rule) {
            if (!holds) {
                throw new IllegalArgumentException(rule);
            }
        }
    }
}
