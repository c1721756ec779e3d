package kz.iin.application.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Actors;
import kz.iin.application.ApplicationStatus;
import kz.iin.audit.Actor;
import kz.iin.number.Iin;

/**
 * Who reads.
 *
 * @param mission where an officer or a supervisor serves
 */
public record Viewer(String login, Set<Role> roles, Optional<String> mission) {

    private static final Set<Role> OF_EVERY_MISSION = EnumSet.of(Role.OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR);

    private static final Set<ApplicationStatus> WITH_CERTIFICATE =
            EnumSet.of(ApplicationStatus.ISSUED, ApplicationStatus.HANDED_OVER);

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean seesEveryMission() {
        return roles.stream().anyMatch(OF_EVERY_MISSION::contains);
    }

    /** The same person in one of the roles alone; whoever does not have it stays as he is. */
    public Viewer as(Role role) {
        return roles.contains(role) ? new Viewer(login, Set.of(role), mission) : this;
    }

    /** Whether there is any mission of which this person may read. */
    public boolean seesAny() {
        return seesEveryMission() || mission.filter(this::sees).isPresent();
    }

    /** A person without a role sees none, neither does an officer without a mission. */
    public boolean sees(String code) {
        return seesEveryMission()
                || (!roles.isEmpty() && mission.filter(code::equals).isPresent());
    }

    public Actor actor(Actors actors) {
        return mission.map(code -> actors.at(code, login)).orElseGet(() -> actors.inAstana(login));
    }

    /** The formed number as this person may read it: at a mission only together with its certificate. */
    String shown(Iin iin, ApplicationStatus status) {
        return seesEveryMission() || WITH_CERTIFICATE.contains(status) ? iin.value() : iin.masked();
    }

    /** A number that somebody has already, as this person may read it. */
    public String shown(Iin existing) {
        return seesEveryMission() ? existing.value() : existing.masked();
    }
}
