package kz.iin.web.console;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.reading.ApplicationFile;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.application.reading.ReadSuspects;
import kz.iin.application.reading.Suspects;
import kz.iin.counter.Confirmed;
import kz.iin.counter.draft.ReadConfirmation;
import kz.iin.desk.CompareCandidates;
import kz.iin.desk.Comparison;
import kz.iin.desk.DeskView;
import kz.iin.desk.InspectCertificate;
import kz.iin.desk.InspectedCertificate;
import kz.iin.desk.OpenDesk;
import kz.iin.desk.Work;

/** One application, as it was when the page was opened: what is done with it leads to the page anew. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private ReadSuspects readSuspects;

    @Inject
    private OpenDesk desks;

    @Inject
    private CompareCandidates compare;

    @Inject
    private ReadConfirmation readConfirmation;

    @Inject
    private InspectCertificate inspectCertificate;

    @Inject
    private SignedIn signedIn;

    private String number;
    private transient ApplicationFile file;
    private transient Suspects suspects;
    private transient DeskView desk;
    private transient List<Comparison> comparisons;
    private transient Confirmed confirmed;
    private transient InspectedCertificate certificate;

    public void open() throws IOException {
        Optional<ApplicationFile> found =
                Asked.number(number).flatMap(known -> Asked.found(() -> applications.open(signedIn.viewer(), known)));
        if (found.isPresent()) {
            file = found.get();
            ApplicationNumber known = file.entry().number();
            suspects = readSuspects.of(signedIn.viewer(), known);
            desk = desks.of(signedIn.viewer(), known);
            comparisons = compare.of(signedIn.viewer(), known);
            certificate = certificate(known);
            confirmed = readConfirmation.of(signedIn.viewer(), known).orElse(null);
        } else {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    private InspectedCertificate certificate(ApplicationNumber known) {
        return file.outcome().certified() ? inspectCertificate.of(signedIn.viewer(), known) : null;
    }

    public boolean may(Work work) {
        return desk != null && desk.granted(work);
    }

    /** Whether the journal of messages is open to who reads this. */
    public boolean isJournalOpen() {
        return ConsolePage.MESSAGES.isFor(signedIn.viewer().roles());
    }

    /** Whether to form the number now is to override a check that did not pass. */
    public boolean isOverriding() {
        return file != null && file.findings().stream().anyMatch(finding -> !finding.passed());
    }

    public ApplicationFile getFile() {
        return file;
    }

    public Suspects getSuspects() {
        return suspects;
    }

    public DeskView getDesk() {
        return desk;
    }

    public List<Comparison> getComparisons() {
        return comparisons;
    }

    /** Null before there is one, and when its file is gone. */
    public InspectedCertificate getCertificate() {
        return certificate;
    }

    /** What the officer had on the screen; null where nothing of it is kept. */
    public Confirmed getConfirmed() {
        return confirmed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
