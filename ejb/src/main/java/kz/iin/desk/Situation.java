package kz.iin.desk;

import java.time.Instant;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Claim;
import kz.iin.application.Proposal;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Somebody before an application: what keeps him from doing something with it. */
final class Situation {

    private final Viewer viewer;
    private final Application application;
    private final Circumstances known;
    private final Instant at;

    Situation(Viewer viewer, Application application, Circumstances known, Instant at) {
        this.viewer = viewer;
        this.application = application;
        this.known = known;
        this.at = at;
    }

    Permit permit(Work work) {
        return new Permit(work, ofRole(work).or(() -> ofWork(work)));
    }

    /** At a mission it is one of its own officers; who reads for another is no officer of it. */
    private Optional<Hindrance> ofRole(Work work) {
        if (work.role() == Role.OPERATOR) {
            return when(!viewer.roles().contains(Role.OPERATOR), Hindrance.FOR_OPERATORS);
        }
        boolean isOfMission =
                viewer.mission().filter(application.mission()::equals).isPresent();
        return when(!viewer.roles().contains(Role.OFFICER) || !isOfMission, Hindrance.FOR_OFFICERS);
    }

    private Optional<Hindrance> ofWork(Work work) {
        return switch (work) {
            case FORM -> ofDecision().or(() -> when(known.leftToAnother(), Hindrance.OWN_VERDICT));
            case REFUSE -> ofDecision();
            case ADJUDICATE -> when(!known.suspected(), Hindrance.NO_MATCHES).or(this::ofAdjudication);
            case CORRECT -> ofCorrection();
            case WITHDRAW -> ofUndecided();
            case PRINT -> ofCertificate().or(() -> when(known.printed(), Hindrance.ORIGINAL_PRINTED));
            case COPY -> ofCertificate().or(() -> when(!known.printed(), Hindrance.ORIGINAL_NOT_PRINTED));
            case HAND_OVER -> ofHandOver();
            case ANNUL -> when(!status().hasNumber(), Hindrance.NO_NUMBER).or(() -> ofOwn(application.decidedBy()));
        };
    }

    private Optional<Hindrance> ofDecision() {
        return ofUndecided()
                .or(() -> when(status() == ApplicationStatus.ADJUDICATION, Hindrance.MATCHES_OPEN))
                .or(() -> when(status() != ApplicationStatus.AWAITING_DECISION, Hindrance.REGISTRIES_SILENT))
                .or(this::ofClaim)
                .or(() -> ofOwn(application.proposal().map(Proposal::operator)));
    }

    private Optional<Hindrance> ofAdjudication() {
        if (status().hasNumber()) {
            return Optional.empty();
        }
        return ofUndecided()
                .or(() -> when(
                        status() != ApplicationStatus.ADJUDICATION && status() != ApplicationStatus.AWAITING_DECISION,
                        Hindrance.REGISTRIES_SILENT))
                .or(this::ofClaim);
    }

    /** Before the decision, and under a number; a refusal stands on what was decided. */
    private Optional<Hindrance> ofCorrection() {
        return when(application.keptPerson().isEmpty(), Hindrance.DESTROYED)
                .or(() -> status().hasNumber() ? Optional.empty() : ofUndecided());
    }

    private Optional<Hindrance> ofUndecided() {
        return when(status() == ApplicationStatus.WITHDRAWN, Hindrance.WITHDRAWN)
                .or(() -> when(application.decidedBy().isPresent(), Hindrance.DECIDED));
    }

    private Optional<Hindrance> ofCertificate() {
        return when(application.certificateNumber().isEmpty(), Hindrance.NOT_ISSUED);
    }

    private Optional<Hindrance> ofHandOver() {
        return when(status() == ApplicationStatus.HANDED_OVER, Hindrance.HANDED_OVER)
                .or(this::ofCertificate)
                .or(() -> when(application.isDisputed(), Hindrance.DISPUTED));
    }

    private Optional<Hindrance> ofClaim() {
        return when(
                application
                        .claimAt(at)
                        .map(Claim::operator)
                        .filter(operator -> !operator.equals(viewer.login()))
                        .isPresent(),
                Hindrance.CLAIMED_BY_ANOTHER);
    }

    private Optional<Hindrance> ofOwn(Optional<String> operator) {
        return when(operator.filter(viewer.login()::equals).isPresent(), Hindrance.OWN_DECISION);
    }

    private ApplicationStatus status() {
        return application.status();
    }

    private static Optional<Hindrance> when(boolean holds, Hindrance hindrance) {
        return holds ? Optional.of(hindrance) : Optional.empty();
    }
}
