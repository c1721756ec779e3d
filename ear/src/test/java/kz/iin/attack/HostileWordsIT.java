package kz.iin.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectionCode;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.FindPersonResponse;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.FoundPerson;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResult;
import kz.iin.edge.Answer;
import kz.iin.edge.RawSoap;
import kz.iin.edge.Request;
import kz.iin.edge.ServerLog;
import kz.iin.edge.Stored;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.MinistrySwitches;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that officers, operators and registers give with what they do: text wherever they are kept, told and shown. */
@OnServer
class HostileWordsIT {

    private static final String OTHER = "800101050003";
    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private static Database database;
    private static Journey journey;
    private static MinistrySwitches ministries;
    private static Person looked;
    private static String reported;
    private static String rejected;
    private static String withdrawn;

    @BeforeAll
    static void they_are_given_with_all_that_is_done() throws Exception {
        Installation installation = Installation.current();
        database = installation.database();
        journey = new Journey(installation.address());
        ministries = installation.ministries().switches();
        DemoData.load(database);
        // a number is registered by nobody, so that it can be rejected
        ministries.set("operation=registerNumber&mode=HTTP_500");
        checkAndReport();
        rejectOne();
        correctAndWithdraw();
    }

    @AfterAll
    static void the_ministries_are_well() {
        ministries.reset();
    }

    static Stream<String> words() {
        return Stream.of(
                "select account from dispute where application_id = " + row(reported),
                "select note from finding where note is not null and application_id = " + row(reported),
                "select account from dispute where application_id = " + row(rejected),
                "select withdrawal_reason from application where id = " + row(withdrawn),
                "select birth_place from application where id = " + row(withdrawn));
    }

    @ParameterizedTest
    @MethodSource("words")
    void in_the_database_they_are_text(String query) {
        assertThat(database.text(query)).isEqualTo(HostileText.TEXT);
    }

    @Test
    void in_an_answer_they_are_text() throws Exception {
        assertThat(read(reported).getFinding())
                .extracting(Finding::getNote)
                .filteredOn(note -> note != null)
                .containsExactly(HostileText.TEXT);
        assertThat(read(withdrawn).getPerson().getBirthPlace()).isEqualTo(HostileText.TEXT);
    }

    static Stream<String> applications() {
        return Stream.of(reported, rejected, withdrawn);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void on_a_page_of_the_console_they_are_text(String number) throws Exception {
        ConsoleReader officer = ConsoleReader.signedIn(Installation.current().address(), "officer.ist");

        String page = officer.page("console/application?number=" + number);

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "#{1+1} {0} %n%s")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"requestId", "applicationNumber", "expectedVersion", "officer", "surname", "birthDate", "number"
            })
    void a_field_of_a_correction_with_rules_refuses_it(String field) {
        Stored before = Stored.in(database);
        ServerLog log = ServerLog.watched();

        Answer answer = new RawSoap(Installation.current().address())
                .post("mfa", correction().with(field, HostileText.escaped()).xml());

        assertThat(answer.code()).matches("(INVALID|UNKNOWN)_[A-Z]+");
        assertThat(log.linesWith(answer.incidentId())).hasSize(1);
        assertThat(log.text()).doesNotContain(HostileText.PARTS);
        assertThat(Stored.in(database)).isEqualTo(before);
    }

    @Test
    void who_is_looked_for_by_a_hostile_name_is_found_and_nobody_else() throws Exception {
        PersonName name = new PersonName();
        name.setSurname(HostileText.OTHER_NAME);
        name.setGivenName(looked.getLatinName().getGivenName());

        List<FoundPerson> found = find(named(name)).getPerson();

        assertThat(found).extracting(FoundPerson::getApplicationNumber).containsExactly(reported);
        assertThat(found)
                .extracting(person -> person.getPerson().getLatinName().getSurname())
                .containsOnly(HostileText.OTHER_NAME);
    }

    @Test
    void a_name_with_signs_that_no_name_has_is_refused() {
        PersonName name = new PersonName();
        name.setSurname(HostileText.SHORT);

        assertThat(catchThrowableOfType(IinFault.class, () -> find(named(name)))
                        .getFaultInfo()
                        .getCode())
                .isEqualTo("INVALID_VALUE");
    }

    @Test
    void a_hostile_number_of_a_document_is_nobodys() throws Exception {
        DocumentQuery document = new DocumentQuery();
        document.setNumber(HostileText.SHORT);
        document.setIssuer("TUR");
        FindPerson query = new FindPerson();
        query.setDocument(document);

        assertThat(find(query).getPerson()).isEmpty();
    }

    private static void checkAndReport() throws Exception {
        SubmitApplication submission = someone();
        submission.getPerson().getLatinName().setSurname(HostileText.OTHER_NAME);
        looked = submission.getPerson();
        reported = journey.submit(submission);
        journey.await(reported, ApplicationStatus.AWAITING_DECISION);
        SubmitCheckResult check = new SubmitCheckResult();
        check.setApplicationNumber(reported);
        check.setOperator(Journey.OPERATOR);
        check.setCheck(OperatorCheck.OPERATOR_DOCUMENT);
        check.setPassed(true);
        check.setNote(HostileText.TEXT);
        journey.callers().mvd().submitCheckResult(check);
        ReportExistingNumber report = new ReportExistingNumber();
        report.setApplicationNumber(reported);
        report.setExistingIin(OTHER);
        report.setText(HostileText.TEXT);
        journey.callers().mtsriap().reportExistingNumber(report);
    }

    private static void rejectOne() throws Exception {
        rejected = submitted();
        RejectRegistration rejection = new RejectRegistration();
        rejection.setApplicationNumber(rejected);
        rejection.setIin(journey.form(rejected));
        rejection.setCode(RejectionCode.OTHER);
        rejection.setText(HostileText.TEXT);
        rejection.setRejectedAt(Instant.parse("2026-03-02T11:00:00Z"));
        journey.callers().mtsriap().rejectRegistration(rejection);
    }

    private static void correctAndWithdraw() throws Exception {
        withdrawn = submitted();
        SubmitApplication sample = someone();
        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(withdrawn);
        correction.setExpectedVersion(1);
        correction.setOfficer(sample.getOfficer());
        correction.setPerson(sample.getPerson());
        correction.getPerson().setBirthPlace(HostileText.TEXT);
        journey.callers().mfa().correctApplication(correction);
        WithdrawApplication withdrawal = new WithdrawApplication();
        withdrawal.setApplicationNumber(withdrawn);
        withdrawal.setOfficer(sample.getOfficer());
        withdrawal.setReason(HostileText.TEXT);
        journey.callers().mfa().withdrawApplication(withdrawal);
    }

    /** Of the person, as text. */
    private static Request correction() {
        String xml = SAMPLE.xml();
        return Request.of("<correctApplication xmlns=\"urn:kz:iin:contract:provided:mfa:v1\""
                + " xmlns:t=\"urn:kz:iin:contract:common:types:v1\"><requestId>" + UUID.randomUUID() + "</requestId>"
                + "<applicationNumber>" + rejected + "</applicationNumber><expectedVersion>1</expectedVersion><officer>"
                + SAMPLE.payload().getOfficer() + "</officer>"
                + xml.substring(xml.indexOf("<person>"), xml.indexOf("<documentCopy>")) + "</correctApplication>");
    }

    private static String submitted() throws Exception {
        return journey.submit(someone());
    }

    private static SubmitApplication someone() {
        return SAMPLE.ofSomebodyElse().payload();
    }

    private static GetApplicationResponse read(String number) throws IinFault {
        GetApplication request = new GetApplication();
        request.setApplicationNumber(number);
        return journey.callers().mvd().getApplication(request);
    }

    private static FindPersonResponse find(FindPerson query) throws IinFault {
        return journey.callers().mvd().findPerson(query);
    }

    private static FindPerson named(PersonName name) {
        NameQuery nameAndBirthDate = new NameQuery();
        nameAndBirthDate.setName(name);
        nameAndBirthDate.setBirthDate(looked.getBirthDate());
        FindPerson query = new FindPerson();
        query.setNameAndBirthDate(nameAndBirthDate);
        return query;
    }

    private static String row(String number) {
        return "(select id from application where number = '" + number + "')";
    }
}
