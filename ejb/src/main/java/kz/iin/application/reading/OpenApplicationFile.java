package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.Dispute;
import kz.iin.application.DocumentCopies;
import kz.iin.application.HandOvers;
import kz.iin.application.Presented;
import kz.iin.application.PresentedPapers;
import kz.iin.application.RecordedFinding;
import kz.iin.application.Standing;
import kz.iin.application.StoredCopy;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.ApplicationFile.Acceptance;
import kz.iin.application.reading.ApplicationFile.CheckResult;
import kz.iin.application.reading.ApplicationFile.Checked;
import kz.iin.application.reading.ApplicationFile.Copy;
import kz.iin.application.reading.ApplicationFile.Decided;
import kz.iin.application.reading.ApplicationFile.Objection;
import kz.iin.application.reading.ApplicationFile.Outcome;
import kz.iin.application.reading.ApplicationFile.PersonalData;
import kz.iin.application.reading.ApplicationFile.Step;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.decision.Finding;
import kz.iin.number.FormedNumbers;

/** Opens one application. To a reader who may not see it, it does not exist. */
@Stateless
public class OpenApplicationFile {

    private static final String CERTIFICATE_KEPT =
            "select number from certificate where number = ?1 and content is not null";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private HandOvers handOvers;

    @Inject
    private DocumentCopies copies;

    @Inject
    private PresentedPapers papers;

    @Inject
    private Missions missions;

    @Inject
    private CategoryNames categories;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws UnknownApplication if there is none, or none for this reader */
    public ApplicationFile open(Viewer viewer, ApplicationNumber number) {
        Application application = visible(viewer, number);
        record(Deed.VIEWED_APPLICATION, viewer, number);
        Mission mission = missions.byCode().get(application.mission());
        return new ApplicationFile(
                ApplicationEntry.of(application, mission, clock.instant()),
                personal(application),
                acceptance(application, mission.zone()),
                checked(viewer, application),
                application.disputes().stream()
                        .map(dispute -> objection(viewer, dispute))
                        .toList(),
                outcome(viewer, application),
                application.journal().stream()
                        .map(move -> new Step(move.from(), move.to(), move.at()))
                        .toList(),
                copies.of(application).stream().map(OpenApplicationFile::copy).toList());
    }

    /**
     * @throws UnknownApplication if there is no such copy, or none for this reader
     * @throws kz.iin.application.DataDestroyed if the copies are gone
     */
    public CopyFile copy(Viewer viewer, ApplicationNumber number, long copyId) {
        Application application = visible(viewer, number);
        application.destruction().requireCopies();
        record(Deed.VIEWED_DOCUMENT_COPY, viewer, number);
        StoredCopy copy = copies.of(application).stream()
                .filter(stored -> stored.id() == copyId)
                .findFirst()
                .orElseThrow(UnknownApplication::new);
        return new CopyFile(copy.mediaType(), copies.file(copy));
    }

    /**
     * Lets the certificate of an application out of the house.
     *
     * @throws UnknownApplication if there is no such application, or none for this reader
     */
    public void exportCertificate(Viewer viewer, ApplicationNumber number) {
        visible(viewer, number);
        record(Deed.EXPORTED_CERTIFICATE, viewer, number);
    }

    /**
     * Lets the receipt of an application be printed.
     *
     * @throws UnknownApplication if there is no such application, or none for this reader
     */
    public void printReceipt(Viewer viewer, ApplicationNumber number) {
        visible(viewer, number);
        record(Deed.PRINTED_RECEIPT, viewer, number);
    }

    /**
     * Lets the notice of a refusal be printed.
     *
     * @throws UnknownApplication if there is no such application, or none for this reader
     */
    public void printNotice(Viewer viewer, ApplicationNumber number) {
        visible(viewer, number);
        record(Deed.EXPORTED_NOTICE, viewer, number);
    }

    /**
     * Before something is done with an application at the console.
     *
     * @throws UnknownApplication if there is none, or none for this reader
     */
    public void requireVisible(Viewer viewer, ApplicationNumber number) {
        visible(viewer, number);
    }

    private void record(Deed deed, Viewer viewer, ApplicationNumber number) {
        audit.record(Act.of(deed, viewer.actor(actors), number.value()));
    }

    private Application visible(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        return application;
    }

    private Acceptance acceptance(Application application, ZoneId zone) {
        Object[] accepted = entities.createQuery(
                        "select a.receipt.officer, a.receipt.consentGivenOn from Application a where a.id = :id",
                        Object[].class)
                .setParameter("id", application.id())
                .getSingleResult();
        Presented presented = papers.presentedFor(application);
        LocalDate filedOn = LocalDate.ofInstant(application.registeredAt(), zone);
        return new Acceptance(
                (String) accepted[0],
                (LocalDate) accepted[1],
                presented,
                presented.category().map(stated -> categories.of(stated, filedOn)),
                application.refusedApplication());
    }

    private PersonalData personal(Application application) {
        List<Sourced> sources = application.keptPerson().stream()
                .flatMap(person -> CompareSources.rows(
                        person,
                        papers.of(application).reading(),
                        papers.presentedFor(application).differences())
                        .stream())
                .toList();
        return new PersonalData(application.keptPerson(), sources, application.destruction());
    }

    private static Checked checked(Viewer viewer, Application application) {
        List<CheckResult> findings = application.recordedFindings().stream()
                .map(recorded -> result(viewer, recorded))
                .toList();
        return new Checked(findings, application.awaited());
    }

    private static CheckResult result(Viewer viewer, RecordedFinding recorded) {
        Finding finding = recorded.finding();
        return new CheckResult(
                finding.check(),
                finding.proposedGround(),
                finding.examination(),
                recorded.at(),
                finding.existingIins().stream().map(viewer::shown).toList());
    }

    private static Objection objection(Viewer viewer, Dispute dispute) {
        return new Objection(
                dispute.rejection(),
                dispute.existingIin().map(viewer::shown),
                dispute.account(),
                dispute.raisedAt(),
                dispute.settledAt());
    }

    private Outcome outcome(Viewer viewer, Application application) {
        Optional<String> iin =
                numbers.ofApplication(application.id()).map(formed -> viewer.shown(formed, application.status()));
        return new Outcome(
                application.proposal(),
                decided(application),
                iin,
                application.certificateNumber().filter(this::isCertificateKept).isPresent(),
                handOvers.of(application),
                application.annulment(),
                application.refusal(),
                Standing.existingIins(application).stream().map(viewer::shown).toList());
    }

    /** Its file may be gone before the rest. */
    private boolean isCertificateKept(String certificate) {
        return !entities.createNativeQuery(CERTIFICATE_KEPT)
                .setParameter(1, certificate)
                .getResultList()
                .isEmpty();
    }

    private static Optional<Decided> decided(Application application) {
        return application
                .decidedAt()
                .map(at -> new Decided(application.decidedBy().orElseThrow(), at));
    }

    private static Copy copy(StoredCopy copy) {
        return new Copy(copy.id(), copy.kind(), copy.mediaType(), copy.size());
    }
}
