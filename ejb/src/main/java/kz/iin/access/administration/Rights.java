package kz.iin.access.administration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.application.reading.Role;

/**
 * What a person of the console may do, and where.
 *
 * @param mission where an officer or a supervisor serves
 */
public record Rights(Set<Role> roles, Optional<String> mission, boolean active) {

    /** Those of somebody who isn't there yet. */
    static final Rights NONE = new Rights(Set.of(), Optional.empty(), false);

    private static final Set<Role> AT_A_MISSION = EnumSet.of(Role.OFFICER, Role.SUPERVISOR);

    /** Whoever has one of these decides, or changes rules and accounts: nobody gets it from one administrator alone. */
    private static final Set<Role> BY_TWO = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR);

    public Rights {
        roles = Set.copyOf(roles);
    }

    /** Whether the mission is there if, and only if, one of the roles is that of a mission: rows by hand may say otherwise. */
    public boolean isWhole() {
        return roles.stream().anyMatch(AT_A_MISSION::contains) == mission.isPresent();
    }

    void mustBeWhole() {
        if (!isWhole()) {
            throw new IllegalArgumentException("mission: an officer or a supervisor serves at one, nobody else does");
        }
    }

    /** Whether one of the roles is given by two administrators only. */
    boolean isByTwo() {
        return roles.stream().anyMatch(BY_TWO::contains);
    }

    /** What these rights have more than those before and two administrators give; a row of somebody kept out counts for nothing. */
    Set<Role> gainedByTwo(Rights before) {
        Set<Role> gained = EnumSet.copyOf(BY_TWO);
        gained.retainAll(active ? roles : Set.of());
        gained.removeAll(before.active ? before.roles : Set.of());
        return gained;
    }

    /** Without what has to be confirmed by somebody else. */
    Rights without(Set<Role> some) {
        Set<Role> others = roles.stream().filter(each -> !some.contains(each)).collect(Collectors.toSet());
        return new Rights(others, mission, active);
    }

    Rights with(Role role) {
        Set<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return new Rights(more, mission, active);
    }

    String roleNames() {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
