package kz.iin.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;
import kz.iin.application.SecurityPapers;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** Counts the sheets of a certificate, and takes each down. The application is held meanwhile. */
@ApplicationScoped
class TakeSheets {

    @Inject
    private PrintedSheets sheets;

    @Inject
    private SecurityPapers papers;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /**
     * @return the sheet as it is kept; of an original told again, as it was
     * @throws OriginalPrinted when the original was printed on another sheet
     * @throws OriginalNotPrinted when there is nothing yet to copy
     * @throws PaperUsed when the paper bears another certificate
     */
    PrintedSheet take(Sheet sheet, Application application, String officer, Instant at) {
        String certificate = application.certificateNumber().orElseThrow();
        List<PrintedSheet> earlier = sheets.of(certificate);
        PrintedSheet made = new PrintedSheet(application, certificate, officer, at);
        if (sheet instanceof Sheet.Original original) {
            return earlier.isEmpty()
                    ? taken(
                            made.original(free(original, certificate)),
                            application.number(),
                            actors.at(application.mission(), officer))
                    : toldAgain(earlier.get(0), original);
        }
        if (earlier.isEmpty()) {
            throw new OriginalNotPrinted(application.number());
        }
        CopyReason reason = ((Sheet.Copy) sheet).reason();
        return taken(
                made.copy(earlier.size(), reason), application.number(), actors.at(application.mission(), officer));
    }

    private static PrintedSheet toldAgain(PrintedSheet original, Sheet.Original asked) {
        if (!original.isOn(asked.paper())) {
            throw new OriginalPrinted(asked.application());
        }
        return original;
    }

    /** A hand-over may have told the sheet of a certificate that was not printed by us. */
    private SecurityPaper free(Sheet.Original original, String certificate) {
        if (papers.of(certificate)
                .filter(known -> !known.equals(original.paper()))
                .isPresent()) {
            throw new OriginalPrinted(original.application());
        }
        if (!papers.bears(original.paper(), certificate)) {
            throw new PaperUsed(original.application());
        }
        return original.paper();
    }

    private PrintedSheet taken(PrintedSheet sheet, ApplicationNumber number, Actor officer) {
        sheets.add(sheet);
        audit.record(Act.of(Deed.PRINTED_CERTIFICATE, officer, number.value()).changing(sheet.made()));
        return sheet;
    }
}
