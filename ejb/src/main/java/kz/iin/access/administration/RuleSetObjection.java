package kz.iin.access.administration;

import java.util.Optional;

/**
 * Why a rule set can't be so.
 *
 * @param rule the field, or the rule between fields
 * @param part of which category or paper; empty of the set itself
 */
public record RuleSetObjection(String rule, String part) {

    static Optional<RuleSetObjection> of(String rule) {
        return Optional.of(new RuleSetObjection(rule, ""));
    }
}
