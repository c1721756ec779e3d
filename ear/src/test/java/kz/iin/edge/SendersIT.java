package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@OnServer
class SendersIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();
    private static final String NAMESPACE = "urn:kz:iin:contract:provided:mfa:v1:";
    private static final String PASSWORD = "a password of the test";

    private final Database database = Installation.current().database();
    private final RawSoap soap = new RawSoap(Installation.current().address());

    /** A password is set once: after another one each first call is a guess, and guesses are few. */
    @BeforeEach
    void some_senders_are_registered() {
        DemoData.load(database);
        database.execute("""
                select add_sender('IT-MAY-ASK', 'May ask', array['PASSWORD'], 100000, 100000),
                    allow('IT-MAY-ASK', 'mfa', 'getApplicationStatus'),
                    add_sender('IT-INACTIVE', 'Inactive', array['PASSWORD'], 100000, 100000),
                    allow('IT-INACTIVE', 'mfa', 'submitApplication'),
                    add_sender('IT-BOTH', 'Shows both', array['CERTIFICATE', 'PASSWORD'], 100000, 100000),
                    allow('IT-BOTH', 'mfa', 'submitApplication'),
                    add_sender('IT-SIGNS', 'Signs', array['SIGNATURE', 'PASSWORD'], 100000, 100000),
                    allow('IT-SIGNS', 'mfa', 'submitApplication');
                select set_sender_password(sender_id, '%s') from sender
                where password_hash is null and sender_id in ('IT-MAY-ASK', 'IT-INACTIVE', 'IT-BOTH', 'IT-SIGNS');
                update sender set active = false where sender_id = 'IT-INACTIVE'""".formatted(PASSWORD));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                stranger("says nothing", "NO_SENDER", Map.of()),
                stranger("is of no list", "UNKNOWN_SENDER", as("IT-NOBODY", PASSWORD)),
                stranger("writes no sender id", "NO_SENDER", Map.of("Authorization", "Basic ???")),
                stranger("has a wrong password", "PASSWORD_WRONG", as("IT-MAY-ASK", "another password")),
                stranger("has an empty password", "PASSWORD_WRONG", as("IT-MAY-ASK", "")),
                stranger("has the password of another", "PASSWORD_WRONG", as("MFA", PASSWORD)),
                stranger("shows one proof of two", "CERTIFICATE_MISSING", as("IT-BOTH", PASSWORD)),
                stranger("can't sign here", "SIGNATURE_MISSING", as("IT-SIGNS", PASSWORD)));
    }

    @ParameterizedTest(name = "who {0}")
    @MethodSource("strangers")
    void a_stranger_stores_nothing_and_learns_nothing(String who, String reason, Map<String, String> headers) {
        Witness witness = witness();

        Answer answer = soap.post("mfa", submission(), headers);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_AUTHENTICATED");
        assertThat(answer.header("www-authenticate")).hasValue("Basic realm=\"iin\", charset=\"UTF-8\"");
        assertThat(answer.body()).doesNotContain(reason);
        assertThat(witness.log().linesWith(answer.incidentId()))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("denied for " + reason));
        witness.confirms(answer);
    }

    @Test
    void an_inactive_sender_is_denied() {
        assertDenied("INACTIVE", soap.post("mfa", submission(), as("IT-INACTIVE", PASSWORD)));
    }

    @Test
    void an_operation_that_is_not_allowed_is_denied_and_stores_nothing() {
        Witness witness = witness();

        Answer answer = soap.post("mfa", submission(), as("IT-MAY-ASK", PASSWORD));

        assertDenied("OPERATION_NOT_ALLOWED", answer);
        witness.confirms(answer);
    }

    @Test
    void a_denial_is_written_down_with_sender_and_operation() {
        String denied = """
                select count(*) from journal_message where partner = 'IT-MAY-ASK' and operation = 'submitApplication'
                and outcome = 'ACCESS_DENIED'""";
        long before = database.count(denied);

        soap.post("mfa", submission(), as("IT-MAY-ASK", PASSWORD));

        assertThat(database.count(denied)).isEqualTo(before + 1);
    }

    @Test
    void an_operation_of_another_service_is_denied() {
        Answer answer = soap.post(
                "mvd",
                Request.decisionToForm("2026-99999999", "operator.one").xml(),
                as("MFA", DemoSenders.passwordOf("MFA")));

        assertDenied("OPERATION_NOT_ALLOWED", answer);
    }

    @Test
    void an_allowed_operation_is_called_until_it_is_forbidden() {
        Answer allowed = soap.post("mfa", status(), as("IT-MAY-ASK", PASSWORD));
        database.execute("select forbid('IT-MAY-ASK', 'mfa', 'getApplicationStatus')");
        Answer forbidden = soap.post("mfa", status(), as("IT-MAY-ASK", PASSWORD));

        assertThat(allowed.code()).isEqualTo("UNKNOWN_APPLICATION");
        assertDenied("OPERATION_NOT_ALLOWED", forbidden);
    }

    @Test
    void a_new_password_counts_at_once_and_the_old_one_no_more() {
        database.execute("""
                select add_sender('IT-RENEWS', 'Renews', array['PASSWORD'], 100000, 100000),
                    set_sender_password('IT-RENEWS', '%s'), allow('IT-RENEWS', 'mfa', 'getApplicationStatus')""".formatted(PASSWORD));
        Answer old = soap.post("mfa", status(), as("IT-RENEWS", PASSWORD));
        database.execute("select set_sender_password('IT-RENEWS', 'the password after it')");
        Answer oldAgain = soap.post("mfa", status(), as("IT-RENEWS", PASSWORD));
        Answer changed = soap.post("mfa", status(), as("IT-RENEWS", "the password after it"));

        assertThat(old.code()).isEqualTo("UNKNOWN_APPLICATION");
        assertThat(oldAgain.code()).isEqualTo("NOT_AUTHENTICATED");
        assertThat(changed.code()).isEqualTo("UNKNOWN_APPLICATION");
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "getApplicationStatus, submitApplication, ACTION_MISMATCH",
        "submitApplication, getApplicationStatus, ACTION_MISMATCH",
        "nothingOfOurs, submitApplication, ACCESS_DENIED"
    })
    void an_action_that_names_another_operation_than_the_body_opens_nothing(String action, String body, String code) {
        Witness witness = witness();
        String xml = body.equals("submitApplication") ? submission() : status();
        Map<String, String> headers = Map.of(
                "Authorization",
                DemoSenders.basic("IT-MAY-ASK", PASSWORD),
                "SOAPAction",
                "\"" + NAMESPACE + action + "\"");

        Answer answer = soap.post("mfa", xml, headers);

        assertThat(answer.code()).isEqualTo(code);
        witness.confirms(answer);
    }

    @Test
    void an_action_of_no_operation_is_refused_although_the_body_is_allowed() {
        Map<String, String> headers =
                Map.of("Authorization", DemoSenders.basic("IT-MAY-ASK", PASSWORD), "SOAPAction", "\"urn:of:nothing\"");

        assertThat(soap.post("mfa", status(), headers).code()).isEqualTo("UNKNOWN_OPERATION");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The sender may not call this operation",
        "ru, Отправителю эта операция не разрешена",
        "kk, Жіберушіге бұл операцияға рұқсат берілмеген"
    })
    void a_denial_is_told_in_the_language_asked_for(String language, String text) {
        Map<String, String> headers =
                Map.of("Authorization", DemoSenders.basic("IT-MAY-ASK", PASSWORD), "Accept-Language", language);

        assertThat(soap.post("mfa", submission(), headers).text("message")).hasValue(text);
    }

    private void assertDenied(String reason, Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("ACCESS_DENIED");
        assertThat(answer.body()).doesNotContain(reason);
    }

    private static String submission() {
        return Request.submission(SAMPLE).xml();
    }

    private static String status() {
        return Request.status("2026-99999999").xml();
    }

    private Witness witness() {
        return Witness.called(database, List.of(SAMPLE.documentNumber(), PASSWORD, "another password"));
    }

    private static Arguments stranger(String who, String reason, Map<String, String> headers) {
        return Arguments.of(who, reason, headers);
    }

    private static Map<String, String> as(String sender, String password) {
        return Map.of("Authorization", DemoSenders.basic(sender, password));
    }
}
