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

    private static final Set<Role> AT_A_MISSION = EnumSet.of(Role.OFFICER, Role.SUPERVISOR);

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

    /** Whether somebody is an administrator now, not only by a row that counts for nothing. */
    boolean isAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    /** Without what has to be confirmed by somebody else. */
    Rights without(Role role) {
        Set<Role> others = roles.stream().filter(each -> each != role).collect(Collectors.toSet());
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
