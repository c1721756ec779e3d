package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.HandOver;
import kz.iin.application.HandOvers;
import kz.iin.application.PastHandOver;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** A certificate leaves the counter in the hands of its recipient. Told again, it is answered as the first time. */
@Stateless
public class HandOverCertificate {

    @Inject
    private Applications applications;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Counter counter;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the hand-over as it is kept
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.OtherCertificate when the certificate is not the one in force
     * @throws kz.iin.application.IllegalMove when there is none yet, or its number is in dispute
     * @throws kz.iin.application.DataDestroyed when the data of who has it are gone
     * @throws Unacceptable when the officer is none of the mission, the moment can't be, or the document shown is not valid
     */
    public HandOver handOver(ApplicationNumber number, HandOver handOver) {
        Application application = applications.hold(number);
        application.destruction().requireData();
        // as exact as an officer's system is told it
        Instant issuedAt = application.statusSince().truncatedTo(ChronoUnit.MILLIS);
        Instant at = clock.instant();
        ApplicationChanges handedOver = ApplicationChanges.in(application, at);
        if (application.handOver(handOver, at)) {
            counter.requireOfficer(handOver.officer(), application.mission());
            Counter.requireBetween(issuedAt, handOver.at(), at);
            counter.requireInForce(handOver.recipient().document(), application.mission(), handOver.at());
            handOvers.add(new PastHandOver(application, handOver, at));
            audit.record(Act.of(
                            Deed.HANDED_OVER_CERTIFICATE,
                            actors.at(application.mission(), handOver.officer()),
                            number.value())
                    .changing(handedOver.made()));
        }
        return handOvers.of(application).orElseThrow();
    }
}
