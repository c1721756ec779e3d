package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mtsriap.v1.Change;
import kz.iin.contract.provided.mtsriap.v1.ConfirmRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectionCode;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.contract.provided.mvd.v1.Verdict;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class DisputeIT {

    private static final String OTHER = "800101050003";
    /** Of the person with that document. */
    private static final String KNOWN = "850615050007";

    private static final int CALLERS = 4;
    /** Longer than the certificate of a number that nobody disputes takes. */
    private static final Patience CERTIFICATE = Patience.ofSeconds(4);
    /** A ministry that failed before is called less often for a while. */
    private static final Patience ANSWER = Patience.ofSeconds(60);

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final MinistrySwitches ministries = MinistrySwitches.of(installation.ministries());
    private final Stored stored = new Stored(installation.database());
    private final Audited audit = new Audited(installation.database());
    private final ChangesFeed feed = new ChangesFeed(journey.callers().mtsriap(), 100);

    @BeforeEach
    void gbd_fl_registers_nothing_by_itself() {
        DemoData.load(installation.database());
        ministries.set(Operation.REGISTER_NUMBER, Mode.HTTP_500, 0);
    }

    @AfterEach
    void the_ministries_are_well() {
        ministries.reset();
    }

    @Test
    void a_rejected_number_stays_formed_until_gbd_fl_confirms_it() throws Exception {
        String number = journey.submitAnew();
        String iin = journey.form(number);

        assertThat(reject(rejection(number, iin))).isEqualTo("FORMED");
        assertThat(reject(rejection(number, iin))).isEqualTo("FORMED");
        assertThat(audit.entriesOf(number)).containsOnlyOnce("REJECTED_REGISTRATION by MTSRIAP through MTSRIAP");
        confirm(number, iin);

        assertThat(journey.await(number, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(feed.readOn().kindsOf(number)).containsExactly("FORMED", "REJECTED", "REGISTERED");
        Change told = feed.of(number).get(1);
        assertThat(told.getRejection()).isEqualTo(RejectionCode.PERSON_HAS_NUMBER);
        assertThat(told.getExistingIin()).isEqualTo(OTHER);
    }

    @Test
    void a_rejection_that_can_not_be_is_refused_by_its_code() throws Exception {
        String number = journey.submitAnew();
        RejectRegistration early = rejection(number, OTHER);
        String iin = journey.form(number);
        RejectRegistration without = rejection(number, iin);
        without.setExistingIin(null);
        RejectRegistration itself = rejection(number, iin);
        itself.setExistingIin(iin);

        assertThat(reject(early)).isEqualTo("OTHER_NUMBER");
        assertThat(reject(without)).isEqualTo("INVALID_VALUE");
        assertThat(reject(itself)).isEqualTo("INVALID_VALUE");
        confirm(number, iin);
        assertThat(reject(rejection(number, iin))).isEqualTo("ALREADY_REGISTERED");
        assertThat(stored.rows("dispute", number)).isZero();
    }

    @Test
    void a_number_reported_before_the_decision_goes_to_adjudication_and_is_not_decided_on() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        assertThat(report(number)).isEqualTo("ADJUDICATION");
        assertThat(report(number)).isEqualTo("ADJUDICATION");
        assertThat(audit.entriesOf(number)).containsOnlyOnce("REPORTED_NUMBER by MTSRIAP through MTSRIAP");

        assertThat(desk.form(number).getStatus()).isEqualTo(ApplicationStatus.ADJUDICATION);
        assertThat(desk.read(number).getFinding())
                .filteredOn(finding -> finding.getCheck() == Check.REPORTED_IIN)
                .flatExtracting(Finding::getExistingIin)
                .containsExactly(OTHER);
        assertThat(feed.readOn().of(number)).isEmpty();
    }

    @Test
    void a_number_reported_after_the_decision_stops_the_certificate() throws Exception {
        String number = journey.submitAnew();
        String iin = journey.form(number);

        assertThat(report(number)).isEqualTo("FORMED");
        confirm(number, iin);

        assertThat(CERTIFICATE.sees(() -> stored.rows("certificate", number) > 0))
                .isFalse();
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(feed.readOn().kindsOf(number)).containsExactly("FORMED", "DISPUTED", "REGISTERED");
    }

    @Test
    void an_operator_who_finds_no_other_number_of_the_person_lets_the_application_go_on() throws Exception {
        String early = journey.submitAnew();
        journey.await(early, ApplicationStatus.AWAITING_DECISION);
        report(early);
        String late = journey.submitAnew();
        String iin = journey.form(late);
        report(late);
        confirm(late, iin);

        desk.check(early, OperatorCheck.OPERATOR_IIN, true);
        desk.check(late, OperatorCheck.OPERATOR_IIN, false);
        assertThat(stored.rows("certificate", late)).isZero();
        desk.check(late, OperatorCheck.OPERATOR_IIN, true);

        assertThat(desk.form(early).getStatus()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(journey.await(late, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void nothing_is_reported_of_who_was_refused() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        desk.refuse(number, RefusalGround.UNRELIABLE_DOCUMENTS);

        assertThat(report(number)).isEqualTo("ILLEGAL_MOVE");
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.REFUSED);
    }

    @Test
    void equal_reports_at_the_same_time_are_one() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        List<Journey> callers = IntStream.range(0, CALLERS)
                .mapToObj(caller -> new Journey(installation.address()))
                .toList();

        List<Callable<String>> calls = new ArrayList<>();
        callers.forEach(caller -> calls.add(() -> report(caller, number)));
        List<String> told = AtOnce.all(calls);

        assertThat(told).containsOnly("FORMED");
        assertThat(stored.rows("dispute", number)).isEqualTo(1);
        assertThat(feed.readOn().kindsOf(number)).containsExactly("FORMED", "DISPUTED");
    }

    @Test
    void a_person_whom_gbd_fl_knows_by_another_number_comes_to_an_operator_who_annuls_ours() throws Exception {
        ministries.reset();
        String number = journey.submit(ofTheDocumentOf(Applications.special("already-has-a-number")));
        String iin = formAgainstTheFinding(number);
        assertThat(ANSWER.sees(() -> stored.rows("dispute", number) > 0)).isTrue();

        AnnulNumber annulment = new AnnulNumber();
        annulment.setApplicationNumber(number);
        annulment.setIin(iin);
        annulment.setOperator("operator.two");
        annulment.setReason("The person has had a number since 2021.");
        journey.callers().mvd().annulNumber(annulment);

        assertThat(feed.readOn().kindsOf(number)).containsExactly("FORMED", "REJECTED", "ANNULLED");
        assertThat(feed.of(number)).extracting(Change::getExistingIin).containsExactly(null, KNOWN, KNOWN);
        assertThat(installation
                        .database()
                        .count("select count(*) from outbox where dead_at is not null"
                                + " and application_id = (select id from application where number = '" + number + "')"))
                .isZero();
        assertThat(installation
                        .database()
                        .text("select annulment_existing_iin from application where number = '" + number + "'"))
                .isEqualTo(KNOWN);
        assertThat(journey.standing(number).getExistingIin()).containsExactly(KNOWN);
    }

    /** Somebody else with the same passport: the registry finds the holder, and our index does not. */
    private SubmitApplication ofTheDocumentOf(SampleApplication known) {
        SubmitApplication submission = journey.anotherSubmission();
        submission.getPerson().setIdentityDocument(known.payload().getPerson().getIdentityDocument());
        return submission;
    }

    /** Whoever GBD FL names by the document is held to be another. */
    private String formAgainstTheFinding(String number) throws Exception {
        journey.await(number, ApplicationStatus.ADJUDICATION);
        for (Candidate candidate : desk.candidates(number).getCandidate()) {
            desk.judge(number, candidate, Verdict.DIFFERENT);
        }
        return desk.form(number).getIin();
    }

    private String reject(RejectRegistration rejection) {
        return Told.by(
                () -> journey.callers().mtsriap().rejectRegistration(rejection).getStatus());
    }

    private String report(String number) {
        return report(journey, number);
    }

    private static String report(Journey caller, String number) {
        ReportExistingNumber report = new ReportExistingNumber();
        report.setApplicationNumber(number);
        report.setExistingIin(OTHER);
        report.setText("The same document.");
        return Told.by(
                () -> caller.callers().mtsriap().reportExistingNumber(report).getStatus());
    }

    private void confirm(String number, String iin) throws Exception {
        ConfirmRegistration confirmation = new ConfirmRegistration();
        confirmation.setApplicationNumber(number);
        confirmation.setIin(iin);
        confirmation.setRegisteredAt(Instant.parse("2026-03-02T12:00:00Z"));
        journey.callers().mtsriap().confirmRegistration(confirmation);
    }

    private static RejectRegistration rejection(String number, String iin) {
        RejectRegistration rejection = new RejectRegistration();
        rejection.setApplicationNumber(number);
        rejection.setIin(iin);
        rejection.setCode(RejectionCode.PERSON_HAS_NUMBER);
        rejection.setText("A person with this document has a number.");
        rejection.setExistingIin(OTHER);
        rejection.setRejectedAt(Instant.parse("2026-03-02T11:00:00Z"));
        return rejection;
    }
}
