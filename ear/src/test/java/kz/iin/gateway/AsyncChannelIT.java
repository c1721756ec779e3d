package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import kz.iin.standin.shep.GatewayStandIn;
import kz.iin.standin.shep.Heard;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message is acknowledged at once, carried out by somebody else, and answered by a message of the same chain. */
@OnServer
class AsyncChannelIT {

    private static final String STATUS = "IIN_MFA_GET_APPLICATION_STATUS";
    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final String QUESTION = """
        <getApplicationStatus xmlns="urn:kz:iin:contract:provided:mfa:v1"><applicationNumber>2026-99999997\
        </applicationNumber></getApplicationStatus>\
        """;

    private final Installation here = Installation.current();
    private final Database database = here.database();
    private final GatewayStandIn standIn = here.gateway();
    private final Gateway gateway = new Gateway(here.address().resolve("ws/shep/async/v10"), here.gatewayKeys());

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(database);
        here.gatewayKeys().register(database);
    }

    @Test
    void a_message_is_acknowledged_at_once_with_the_ids_of_the_gateway() {
        Push push = Push.of(STATUS, QUESTION);

        Reply reply = gateway.send(push.letter());

        assertThat(reply.text("messageId")).isEqualTo(push.messageId());
        assertThat(reply.text("correlationId")).isEqualTo(push.correlationId());
        assertThat(reply.text("sessionId")).isEqualTo("{0a1b2c3d-0001-4002-8003-0123456789ab}");
        assertThat(gateway.believes(reply)).isTrue();
    }

    @Test
    void the_answer_goes_out_in_the_same_chain() {
        Push push = Push.of(STATUS, QUESTION);

        gateway.send(push.letter());

        Heard answer = answerIn(push);
        assertThat(answer.text("messageType")).contains("RESPONSE");
        assertThat(answer.text("messageId")).isEmpty();
        assertThat(answer.text("serviceId")).contains(STATUS);
        assertThat(answer.text("data"))
                .hasValueSatisfying(data -> assertThat(data).contains("UNKNOWN_APPLICATION"));
    }

    @Test
    void a_message_that_comes_twice_is_acknowledged_alike_and_answered_once() {
        Push push = Push.of(STATUS, QUESTION);

        Reply first = gateway.send(push.letter());
        Reply again = gateway.send(push.letter());

        answerIn(push);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(Stored.number(
                        database, "select count(*) from gateway_request where message_id = '" + push.messageId() + "'"))
                .isEqualTo(1);
        assertThat(answersIn(push)).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_told_at_once() {
        Reply reply = gateway.send(
                Push.of(STATUS, QUESTION.replace("2026-99999997", "none")).letter());

        assertThat(reply.body()).contains("sendMessageFault1_sendMessageFault");
        assertThat(reply.text("errorCode")).isEqualTo("SCE001");
        assertThat(reply.ourCode()).isEqualTo("INVALID_MESSAGE");
    }

    @Test
    void a_gateway_that_is_out_of_order_gets_the_answer_later() {
        standIn.switches().set(Operation.SEND_ASYNC, Behaviour.of(Mode.HTTP_500).forNext(2));
        Push push = Push.of(STATUS, QUESTION);

        gateway.send(push.letter());

        assertThat(answerIn(push).text("data")).isPresent();
        assertThat(awaitGatewayId(push)).isNotBlank();
        assertThat(triesIn(push)).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"WRONG_SIGNATURE", "OTHER_SIGNER", "EXPIRED_CERTIFICATE"})
    void an_answer_of_the_gateway_that_is_not_well_signed_is_not_believed(Mode mode) {
        standIn.switches().set(Operation.SEND_ASYNC, Behaviour.of(mode).forNext(3));
        Push push = Push.of(STATUS, QUESTION);

        gateway.send(push.letter());

        assertThat(awaitGatewayId(push)).isNotBlank();
        assertThat(triesIn(push)).isGreaterThan(1);
        assertThat(answersIn(push)).hasSizeGreaterThan(1);
    }

    @Test
    void news_of_a_message_of_ours_is_noted_and_its_session_given_back() {
        Push push = Push.of(STATUS, QUESTION);
        gateway.send(push.letter());
        answerIn(push);
        String ours = awaitGatewayId(push);

        Reply reply = gateway.send(new Letter("""
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
            <c:changeMassageStatusNotification xmlns:c="http://bip.bee.kz/AsyncChannel/v10/Types/Client"><request>\
            <notification><notificationId>1</notificationId><messageId>%s</messageId>\
            <notificationDate>2026-03-02T14:15:00+05:00</notificationDate><messageState>NOT_DELIVERED</messageState>\
            <status><statusCode>1</statusCode><statusMessage>no</statusMessage>\
            <statusDate>2026-03-02T14:15:00+05:00</statusDate></status></notification>\
            <requestDate>2026-03-02T14:15:00+05:00</requestDate>\
            <sessionId>{0a1b2c3d-0001-4002-8003-0123456789ff}</sessionId></request>\
            </c:changeMassageStatusNotification></soap:Body></soap:Envelope>\
            """.formatted(ours)));

        assertThat(reply.text("sessionId")).isEqualTo("{0a1b2c3d-0001-4002-8003-0123456789ff}");
        assertThat(reply.body()).contains("changeMassageStatusNotificationResponse");
        assertThat(lettersIn("NOT_DELIVERED", ours)).isEqualTo(1);
    }

    @Test
    void a_silent_gateway_is_asked_what_became_of_a_message() {
        Push push = Push.of(STATUS, QUESTION);
        gateway.send(push.letter());
        answerIn(push);
        String ours = awaitGatewayId(push);

        assertThat(PATIENCE.sees(() -> lettersIn("DELIVERED", ours) == 1)).isTrue();
    }

    @Test
    void a_message_that_waits_with_the_gateway_is_fetched_answered_and_confirmed() {
        Push waiting = Push.of(STATUS, QUESTION);

        standIn.keep(STATUS, waiting.message());

        assertThat(answerIn(waiting).text("messageType")).contains("RESPONSE");
        assertThat(PATIENCE.sees(standIn::keepsNothing)).isTrue();
        assertThat(standIn.heard())
                .filteredOn(said -> said.operation().equals("sendDeliveryNotification"))
                .anySatisfy(said -> {
                    assertThat(said.text("messageId")).contains(waiting.messageId());
                    assertThat(said.text("receiveStatus")).contains("MESSAGE_ACCEPTED");
                });
    }

    @Test
    void nobody_but_the_gateway_brings_messages() {
        byte[] unsigned = Push.of(STATUS, QUESTION).letter().bytes();

        assertThat(gateway.post(unsigned).text("errorCode")).isEqualTo("SCE007");
    }

    @Test
    void a_gost_signature_is_as_good_and_the_receipt_has_one() {
        Push push = Push.of(STATUS, QUESTION);

        Reply reply = gateway.post(gateway.signed(push.letter(), SigningAlgorithm.GOST_2015_512));

        assertThat(reply.text("messageId")).isEqualTo(push.messageId());
        assertThat(reply.body()).contains('"' + SigningAlgorithm.GOST_2015_512.signatureUri() + '"');
        assertThat(gateway.believes(reply)).isTrue();
    }

    private Heard answerIn(Push push) {
        assertThat(PATIENCE.sees(() -> !answersIn(push).isEmpty())).isTrue();
        return answersIn(push).get(0);
    }

    private List<Heard> answersIn(Push push) {
        return standIn.heard().stream()
                .filter(said -> said.operation().equals("sendMessage"))
                .filter(said -> said.text("correlationId")
                        .filter(push.correlationId()::equals)
                        .isPresent())
                .toList();
    }

    private String awaitGatewayId(Push push) {
        String query = "select coalesce(max(gateway_message_id::bigint), 0) from gateway_letter"
                + " where gateway_correlation_id = '" + push.correlationId() + "'";
        assertThat(PATIENCE.sees(() -> Stored.number(database, query) > 0)).isTrue();
        return Long.toString(Stored.number(database, query));
    }

    private long triesIn(Push push) {
        return Stored.number(
                database,
                "select tries from gateway_letter where gateway_correlation_id = '" + push.correlationId() + "'");
    }

    private long lettersIn(String state, String gatewayId) {
        return Stored.number(
                database,
                "select count(*) from gateway_letter where gateway_message_id = '" + gatewayId + "' and state = '"
                        + state + "'");
    }
}
