package kz.iin.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.edge.Answer;
import kz.iin.edge.RawSoap;
import kz.iin.edge.Request;
import kz.iin.edge.ServerLog;
import kz.iin.edge.Stored;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would be a program somewhere else: refused where the rules leave no room for it, and text everywhere else. */
@OnServer
class HostileTextIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4);

    private static Database database;
    private static Journey journey;
    private static String formed;
    private static String refused;

    @BeforeAll
    static void one_application_is_formed_and_one_refused_with_hostile_text() throws Exception {
        Installation installation = Installation.current();
        database = installation.database();
        journey = new Journey(installation.address());
        DemoData.load(database);
        formed = submitted(HostileText.NAME);
        journey.form(formed);
        refused = submitted("Grant' select -- All");
        journey.await(refused, ApplicationStatus.AWAITING_DECISION);
        journey.callers().mvd().decide(refusal(refused));
    }

    static Stream<String> fieldsWithoutRoom() {
        return Stream.of(
                "requestId",
                "mission",
                "officer",
                "consentGivenOn",
                "surname",
                "givenName",
                "birthDate",
                "sex",
                "citizenship",
                "type",
                "number",
                "issuer",
                "issued",
                "expires",
                "kind",
                "content");
    }

    @ParameterizedTest
    @MethodSource("fieldsWithoutRoom")
    void a_field_with_rules_refuses_it(String field) {
        Stored before = Stored.in(database);
        ServerLog log = ServerLog.watched();

        Answer answer = new RawSoap(Installation.current().address())
                .post(
                        "mfa",
                        Request.submission(SAMPLE)
                                .with(field, HostileText.escaped())
                                .xml());

        assertThat(answer.code()).matches("(INVALID|UNKNOWN)_[A-Z]+");
        assertThat(log.linesWith(answer.incidentId())).hasSize(1);
        assertThat(log.text()).doesNotContain(HostileText.PARTS);
        assertThat(Stored.in(database)).isEqualTo(before);
    }

    @Test
    void in_the_database_it_is_text() throws SQLException {
        assertThat(row("select birth_place from application where number = ?", formed))
                .isEqualTo(HostileText.TEXT);
        assertThat(row(
                        "select reason from refusal_ground where application_id = "
                                + "(select id from application where number = ?)",
                        refused))
                .isEqualTo(HostileText.TEXT);
    }

    @Test
    void in_an_answer_it_is_text() throws Exception {
        GetApplication request = new GetApplication();
        request.setApplicationNumber(formed);

        Person person = journey.callers().mvd().getApplication(request).getPerson();

        assertThat(person.getBirthPlace()).isEqualTo(HostileText.TEXT);
        assertThat(person.getLatinName().getSurname()).isEqualTo(HostileText.NAME);
        assertThat(journey.standing(refused).getRefusal())
                .extracting(RefusalReason::getReason)
                .containsExactly(HostileText.TEXT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void on_a_page_of_the_console_it_is_text(boolean isFormed) throws Exception {
        ConsoleReader officer = ConsoleReader.signedIn(Installation.current().address(), "officer.ist");

        String page = officer.page("console/application?number=" + (isFormed ? formed : refused));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "#{1+1} {0} %n%s")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void in_the_list_of_the_console_it_is_text() throws Exception {
        ConsoleReader officer = ConsoleReader.signedIn(Installation.current().address(), "officer.ist");

        String list = officer.page("console/applications?number=" + formed);

        assertThat(list).contains(formed, HostileText.NAME).doesNotContain("<script>alert");
    }

    @Test
    void on_the_certificate_it_is_text() throws Exception {
        byte[] certificate =
                Journey.bytes(journey.certificate(formed).orElseThrow().getContent());

        assertThat(textOf(certificate)).contains(HostileText.NAME.replaceAll("\\s", ""));
        assertThat(new String(certificate, ISO_8859_1)).doesNotContain("/JavaScript");
    }

    @Test
    void nothing_was_dropped() {
        assertThat(Stored.in(database).applications()).isPositive();
    }

    private static String submitted(String surname) throws Exception {
        SubmitApplication request = SAMPLE.ofSomebodyElse().payload();
        Person person = request.getPerson();
        person.setBirthPlace(HostileText.TEXT);
        person.getLatinName().setSurname(surname);
        return journey.callers().mfa().submitApplication(request).getApplicationNumber();
    }

    private static Decide refusal(String number) {
        RefusalReason reason = new RefusalReason();
        reason.setGround(RefusalGround.CONTRARY_TO_LAW);
        reason.setReason(HostileText.TEXT);
        Refuse refusal = new Refuse();
        refusal.getRefusal().add(reason);
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(Journey.OPERATOR);
        decision.setRefuse(refusal);
        return decision;
    }

    private static String row(String query, String number) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
