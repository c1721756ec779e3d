package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The MFA stands behind the gateway, which verifies each signature of ours before it carries a report on: each arrives, once, though
 * the first answer is not believed and the service of the MFA is silent for a while.
 */
class ReportsByGatewayIT {

    private static final String MADE = """
            insert into report_edition (number, kind, period_from, period_to, counted_at, mission)
            values ('%1$s', '%2$s', date '2001-01-01' + %3$d, date '2001-01-01' + %3$d, now(), %4$s);
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
            select '%2$s', date '2001-01-01' + %3$d, date '2001-01-01' + %3$d, now(), type, sha256(content), content, '%1$s'
            from (values ('application/xml', '<report/>'::bytea), ('application/pdf', '%%PDF %1$s'::bytea)) as form (type, content)
            """;

    private static final String ARRIVED =
            "select count(*) from report_delivery where way = 'SOAP' and done_at is not null and acknowledgement like 'MFA-%'";

    @ParameterizedTest
    @CsvSource({
        "shep-sync,  SEND_SYNC,  IIN_SHEP_SYNC_URL,  SendMessage",
        "shep-async, SEND_ASYNC, IIN_SHEP_ASYNC_URL, sendMessage"
    })
    void a_report_goes_signed_through_the_gateway_and_arrives_once(
            String channel, Operation operation, String line, String said) throws Exception {
        try (MortalServer server = new MortalServer("reports-by-" + channel, settings(channel))) {
            server.gateway().set(operation, Behaviour.of(Mode.WRONG_SIGNATURE).forNext(1));
            server.execute(MADE.formatted("2001-R000001", "PILOT", 1, "null"));
            askedFor(server, "2001-R000002");
            server.await(ARRIVED, 2);
            String first = messageId(server);
            server.ministries().set("operation=deliverReport&mode=REFUSE&calls=1");
            server.execute("update report_delivery set due_at = now(), done_at = null, acknowledgement = null"
                    + " where edition = '2001-R000001' and way = 'SOAP'");
            server.await(ARRIVED, 2);

            assertThat(messageId(server)).isEqualTo(first);
            assertThat(server.count("select count(distinct acknowledgement) from report_delivery"))
                    .isEqualTo(2);
            assertThat(server.lineTo("IIN_MFA_URL").passed()).isEmpty();
            assertThat(server.lineTo(line).passed()).hasSizeGreaterThan(3);
            assertThat(server.count("select count(*) from journal_message where direction = 'OUT' and partner = 'MFA'"
                            + " and operation = '%s' and outcome = 'OK' and signature = 'VALID'".formatted(said)))
                    .isGreaterThanOrEqualTo(3);
            assertThat(server.count("select count(*) from journal_message where direction = 'OUT' and partner = 'MFA'"
                            + " and outcome = 'SIGNATURE_DIFFERS'"))
                    .isOne();
        }
    }

    private static Map<String, String> settings(String channel) {
        return Map.of(
                "IIN_MFA_CHANNEL", channel,
                "IIN_SHEP_PATIENCE", "PT2S",
                "IIN_OUTBOX_LONGEST_WAIT", "PT2S",
                "IIN_BREAKER_DELAY", "1000");
    }

    /** One of a mission, which an administrator has sent. */
    private static void askedFor(MortalServer server, String number) {
        server.execute(MADE.formatted(number, "ON_REQUEST", 2, "'TUR-IST'")
                + "; insert into report_delivery (edition, way, recipient, created_at, due_at)"
                + " values ('" + number + "', 'SOAP', 'MFA', now(), now())");
    }

    private static String messageId(MortalServer server) {
        return server.text("select message_id::text from outbox where delivery_id = "
                + "(select id from report_delivery where edition = '2001-R000001' and way = 'SOAP')");
    }
}
