package kz.iin.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.decision.ExistingNumbers;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;

/**
 * Where an application stands, and what came of it.
 *
 * @param refusedApplication that of the same person which was refused last
 */
public record Standing(
        ApplicationNumber number,
        ApplicationStatus status,
        Instant since,
        int dataVersion,
        Instant registeredAt,
        LocalDate deadline,
        Optional<ApplicationNumber> refusedApplication,
        Outcome outcome) {

    /**
     * What came of an application; all empty until it is decided.
     *
     * @param existingIins that the person has already: of a refusal because of them, or of an annulment
     */
    public record Outcome(
            Optional<Iin> iin,
            Optional<String> certificateNumber,
            Map<RefusalGround, String> refusal,
            List<Iin> existingIins) {

        public static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Map.of(), List.of());

        public Outcome {
            refusal = Map.copyOf(refusal);
            existingIins = List.copyOf(existingIins);
        }
    }

    /** As the request that made the application was told: what that request is told however often it comes. */
    public static Standing atRegistration(Application application) {
        return new Standing(
                application.number(),
                ApplicationStatus.CHECKING,
                application.registeredAt(),
                Filing.FIRST_VERSION,
                application.registeredAt(),
                application.deadline().day(),
                application.refusedApplication(),
                Outcome.NONE);
    }

    public static Standing of(Application application, Optional<Iin> iin) {
        return new Standing(
                application.number(),
                application.status(),
                application.statusSince(),
                application.dataVersion(),
                application.registeredAt(),
                application.deadline().day(),
                application.refusedApplication(),
                new Outcome(iin, application.certificateNumber(), application.refusal(), existingIins(application)));
    }

    /** The numbers that the person has besides: those for which the service was refused, or ours annulled. */
    public static List<Iin> existingIins(Application application) {
        return application.refusal().containsKey(RefusalGround.IIN_ALREADY_REGISTERED)
                ? ExistingNumbers.of(application.findings())
                : application.earlierNumber().stream().toList();
    }
}
