package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.Confirmation;
import kz.iin.application.CopyContent;
import kz.iin.application.DocumentCopies;
import kz.iin.application.HandOver;
import kz.iin.application.HandOvers;
import kz.iin.application.PastHandOver;
import kz.iin.application.SecurityPaper;
import kz.iin.application.SecurityPapers;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.copy.scanning.ScanCopies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A certificate leaves the counter in the hands of its recipient. Told again, it is answered as the first time. */
@Stateless
public class HandOverCertificate {

    @Inject
    private Applications applications;

    @Inject
    private HandOvers handOvers;

    @Inject
    private DocumentCopies copies;

    @Inject
    private SecurityPapers papers;

    @Inject
    private ScanCopies scanner;

    @Inject
    private Counter counter;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether a signature on paper has to come along as a scan: no act says so. */
    @Inject
    @ConfigProperty(name = "iin.hand-over.scan", defaultValue = "false")
    private boolean scanDemanded;

    /**
     * @param scan of the confirmation with the signature of the recipient
     * @return the hand-over as it is kept
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.OtherCertificate when the certificate is not the one in force
     * @throws kz.iin.application.IllegalMove when there is none yet, or its number is in dispute
     * @throws kz.iin.application.DataDestroyed when the data of who has it are gone
     * @throws Unacceptable when the officer is none of the mission, the moment can't be, the document shown is not valid,
     *     the sheet of paper bears another certificate, or the scan is missing
     * @throws kz.iin.copy.scanning.InfectedCopy when there is a virus in the scan
     * @throws kz.iin.copy.scanning.ScannerSilent when nobody says whether there is; it may be sent again
     */
    public HandOver handOver(ApplicationNumber number, HandOver handOver, Optional<CopyContent> scan) {
        scanner.scan(scan.stream().map(CopyContent::bytes).toList());
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
            handOver.paper().ifPresent(paper -> requirePaper(paper, handOver.certificate()));
            requireScan(scanDemanded, handOver.confirmation(), scan);
            PastHandOver made = new PastHandOver(application, handOver, at);
            scan.ifPresent(copy -> made.prove(copies.add(application, copy)));
            handOvers.add(made);
            audit.record(Act.of(
                            Deed.HANDED_OVER_CERTIFICATE,
                            actors.at(application.mission(), handOver.officer()),
                            number.value())
                    .changing(changes(handedOver, handOver)));
        }
        return handOvers.of(application).orElseThrow();
    }

    private void requirePaper(SecurityPaper paper, String certificate) {
        Counter.require(papers.bears(paper, certificate), CounterRule.OTHER_PAPER, "securityPaper");
    }

    private static List<Change> changes(ApplicationChanges made, HandOver handOver) {
        return Stream.concat(
                        made.made().stream(),
                        handOver.paper().stream().map(paper -> Change.between("original.paper", null, paper.serial())))
                .toList();
    }

    /** Of an electronic signature there is nothing to scan. */
    static void requireScan(boolean demanded, Confirmation confirmation, Optional<CopyContent> scan) {
        boolean isOwed = demanded && confirmation == Confirmation.PAPER_SIGNATURE;
        Counter.require(!isOwed || scan.isPresent(), CounterRule.HAND_OVER_SCAN_MISSING, "documentCopy");
    }
}
