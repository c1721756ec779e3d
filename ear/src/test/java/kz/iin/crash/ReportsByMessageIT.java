package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.iin.run.MinistrySwitches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The service of the MFA is down for two days, and the server is killed meanwhile: each report arrives, once, as it was made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportsByMessageIT {

    private static final Map<String, String> SETTINGS =
            Map.of("IIN_OUTBOX_LONGEST_WAIT", "PT2S", "IIN_BREAKER_DELAY", "1000");

    private static final String MADE = """
            insert into report_edition (number, kind, period_from, period_to, counted_at)
            values ('%1$s', 'DAILY', date '2001-01-01' + %2$d, date '2001-01-01' + %2$d, now());
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
            select 'DAILY', date '2001-01-01' + %2$d, date '2001-01-01' + %2$d, now(), type, sha256(content), content, '%1$s'
            from (values ('application/xml', '<report/>'::bytea), ('application/pdf', '%%PDF %1$s'::bytea)) as form (type, content)
            """;

    private static final String ARRIVED =
            "select count(*) from report_delivery where way = 'SOAP' and done_at is not null and acknowledgement like 'MFA-%'";

    private static MortalServer server;
    private static MinistrySwitches ministries;

    @BeforeAll
    static void the_service_is_down() throws Exception {
        server = new MortalServer("reports-by-message", SETTINGS);
        ministries = server.ministries();
        ministries.set("operation=deliverReport&mode=REFUSE");
        server.execute(MADE.formatted("2001-R000001", 1));
        server.execute(MADE.formatted("2001-R000002", 2) + """
                ; insert into report_delivery (edition, way, recipient, created_at, due_at)
                values ('2001-R000002', 'SOAP', 'MFA', now() - interval '2 days', now())
                """);
        server.await(
                "select count(*) from outbox where operation = 'DELIVER_REPORT' and last_failure = 'NO_CONNECTION'", 2);
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    @Order(1)
    void what_is_not_acknowledged_after_a_day_is_raised() {
        server.await("select count(*) from report_delivery where way = 'SOAP' and escalated_at is not null", 1);

        assertThat(server.log()).contains("Report did not arrive: 2001-R000002 SOAP");
        assertThat(server.count(ARRIVED)).isZero();
    }

    /** The ministry takes the first, and the connection ends in the middle of its answer, and so does the server. */
    @Test
    @Order(2)
    void when_it_is_back_each_arrives_once_though_the_server_was_killed_before_it_heard_so() {
        ministries.set("operation=deliverReport&mode=LATE&millis=60000");
        server.killWhen(
                "select count(*) from outbox where operation = 'DELIVER_REPORT' and last_failure = 'TIMEOUT'", 1);
        ministries.set("operation=deliverReport&mode=NORMAL");
        server.launch();

        server.await(ARRIVED, 2);

        assertThat(server.lineTo("IIN_MFA_URL").passed())
                .hasSizeGreaterThan(2)
                .extracting(Passed::request)
                .containsOnly(distinct());
        assertThat(server.count("select count(distinct acknowledgement) from report_delivery"))
                .isEqualTo(2);
        assertThat(server.count("select count(*) from outbox where delivery_id is not null and payload is not null"))
                .isZero();
    }

    @Test
    @Order(3)
    void brought_again_it_is_the_same_message() {
        String before = server.text("select message_id::text from outbox where delivery_id = "
                + "(select id from report_delivery where edition = '2001-R000001' and way = 'SOAP')");
        server.execute("update report_delivery set due_at = now(), done_at = null, acknowledgement = null"
                + " where edition = '2001-R000001' and way = 'SOAP'");

        server.await(ARRIVED, 2);

        assertThat(server.text("select message_id::text from outbox where delivery_id = "
                        + "(select id from report_delivery where edition = '2001-R000001' and way = 'SOAP')"))
                .isEqualTo(before);
        assertThat(server.lineTo("IIN_MFA_URL").passed())
                .extracting(Passed::request)
                .containsOnly(distinct());
    }

    @Test
    @Order(4)
    void what_the_ministry_calls_wrong_is_a_dead_letter_until_it_is_sent_again() {
        ministries.set("operation=deliverReport&mode=FAULT&code=INVALID_VALUE");
        server.execute(MADE.formatted("2001-R000003", 3));
        server.await("select count(*) from outbox where delivery_id is not null and dead_at is not null", 1);

        ministries.reset();
        server.execute("update outbox set dead_at = null, tries = 0, due_at = now() where dead_at is not null");

        server.await(ARRIVED, 3);
    }

    /** The bytes of two reports, however often they were sent. */
    private static String[] distinct() {
        String[] bodies = server.lineTo("IIN_MFA_URL").passed().stream()
                .map(Passed::request)
                .distinct()
                .toArray(String[]::new);
        assertThat(bodies).hasSize(2);
        return bodies;
    }
}
