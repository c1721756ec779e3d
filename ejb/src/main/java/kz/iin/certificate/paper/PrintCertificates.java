package kz.iin.certificate.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.intake.RequireOfficer;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.issue.CertificateForm;
import kz.iin.certificate.issue.ContentOf;
import kz.iin.certificate.issue.FindCertificate;
import kz.iin.certificate.issue.Marking;

/** Certificates go to the printer of a mission, in one file. */
@Stateless
public class PrintCertificates {

    @Inject
    private Applications applications;

    @Inject
    private FindCertificate certificates;

    @Inject
    private TakeSheets take;

    @Inject
    private RequireOfficer requireOfficer;

    @Inject
    private ContentOf contentOf;

    @Inject
    private Marking marking;

    @Inject
    private CertificateForm form;

    @Inject
    private Clock clock;

    /**
     * @return a PDF, a page for each sheet; of a single original the file that was issued, to the byte
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.intake.Unacceptable when the officer is none of the mission
     * @throws kz.iin.certificate.issue.CertificateNotIssued when an application has no certificate in force
     * @throws OriginalPrinted when an original was printed on another sheet
     * @throws OriginalNotPrinted when there is nothing yet to copy
     * @throws PaperUsed when a sheet of paper bears another certificate
     * @throws kz.iin.application.DataDestroyed when a file is gone
     */
    public byte[] print(PrintOrder order) {
        Instant at = clock.instant();
        hold(order);
        List<CertificatePage> pages = new ArrayList<>();
        order.sheets().forEach(sheet -> pages.add(page(sheet, order.officer(), at)));
        return order.isOneOriginal()
                ? certificates.of(order.sheets().get(0).application()).pdf()
                : form.template().render(pages, at);
    }

    /** In the same order whoever asks, so that two orders never wait for each other. */
    private void hold(PrintOrder order) {
        order.applications()
                .sorted(Comparator.comparing(ApplicationNumber::value))
                .forEach(applications::hold);
    }

    private CertificatePage page(Sheet sheet, String officer, Instant at) {
        Application application = applications.get(sheet.application());
        requireOfficer.of(application.mission(), officer);
        String certificate = certificates.of(sheet.application()).number();
        PrintedSheet printed = take.take(sheet, application, officer, at);
        CertificateContent content = contentOf.certificate(application, certificate);
        return printed.copy() == PrintedSheet.ORIGINAL
                ? marking.original(content)
                : marking.copy(content, printed.copy());
    }
}
