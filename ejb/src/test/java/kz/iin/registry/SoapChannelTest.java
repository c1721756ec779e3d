package kz.iin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.iin.contract.consumed.mvd.v1.CheckPerson;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.journal.Opening;
import kz.iin.journal.Particulars;
import kz.iin.journal.body.Body;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SoapChannelTest {

    private static final String NAMESPACE = "urn:kz:iin:contract:consumed:mvd:v1";
    private static final String PAYLOAD = "<checkPerson xmlns=\"" + NAMESPACE + "\">Қ</checkPerson>";
    private static final OutgoingMessage MESSAGE = new OutgoingMessage(
            UUID.fromString("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02"), Operation.CHECK_PERSON, PAYLOAD);
    private static final ContractXml XML = new ContractXml(
            CheckPerson.class.getResource("/META-INF/wsdl/consumed/mvd/v1/mvd.xsd"), CheckPersonResponse.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String ANSWER = """
            <checkPersonResponse xmlns="urn:kz:iin:contract:consumed:mvd:v1"
                xmlns:g="urn:kz:iin:contract:common:gbdfl:v1">
              <header>
                <g:messageId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03</g:messageId>
                <g:messageDate>2026-03-02T11:00:01+05:00</g:messageDate>
                <g:requestId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02</g:requestId>
                <g:messageResult><g:code>00000</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></g:messageResult>
              </header>
            </checkPersonResponse>""";

    private static final String FAULT = """
            <s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>s:Server</faultcode>\
            <faultstring>no</faultstring><detail><fault xmlns="urn:kz:iin:contract:common:types:v1"><code>%s</code>\
            <message>no</message><incidentId>00000000-0000-0000-0000-000000000000</incidentId></fault></detail></s:Fault>""";

    private static final Answer DONE = new Answer.NumberRegistered();

    private final RecordedJournal journal = new RecordedJournal();
    private MinistryFixture ministry;

    @BeforeEach
    void the_ministry_listens() throws Exception {
        ministry = MinistryFixture.listening();
    }

    @AfterEach
    void the_ministry_closes() {
        ministry.close();
    }

    @Test
    void the_written_request_travels_as_it_stands_with_its_action() throws Exception {
        ministry.answers(200, SoapEnvelope.around(ANSWER));

        CheckPersonResponse answer = exchange();

        assertThat(answer.getHeader().getRequestId())
                .isEqualTo(MESSAGE.messageId().toString());
        assertThat(ministry.received())
                .containsExactly("\"" + NAMESPACE + ":checkPerson\" "
                        + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                        + PAYLOAD + "</soap:Body></soap:Envelope>");
    }

    @Test
    void every_try_sends_the_same_bytes() throws Exception {
        ministry.answers(200, SoapEnvelope.around(ANSWER));

        exchange();
        exchange();

        assertThat(ministry.received()).hasSize(2);
        assertThat(ministry.received().get(0)).isEqualTo(ministry.received().get(1));
    }

    @Test
    void a_dropped_request_is_not_repeated_behind_the_back_of_the_outbox() {
        ministry.dropsTheConnection();

        assertUnavailable("NO_CONNECTION");

        assertThat(ministry.received()).hasSize(1);
    }

    @Test
    void nobody_listening_is_no_connection() {
        ministry.close();

        assertUnavailable("NO_CONNECTION");
    }

    @Test
    void silence_ends_with_the_time_allowed() {
        ministry.saysNothing();

        assertUnavailable("TIMEOUT");
    }

    @Test
    void an_answer_that_does_not_end_ends_with_the_time_allowed() {
        ministry.stopsInTheMiddleOf(SoapEnvelope.around(ANSWER));

        assertUnavailable("TIMEOUT");
    }

    @Test
    void a_page_of_a_gateway_in_between_is_no_answer() {
        ministry.answers(502, "<html><body>Bad Gateway</body></html>");

        assertUnavailable("HTTP_ERROR");
    }

    @Test
    void an_internal_error_without_soap_is_no_answer() {
        ministry.answers(500, "<html><body>Internal Server Error</body></html>");

        assertUnavailable("HTTP_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<<< no XML", "<html/>", "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>"})
    void garbage_is_no_answer(String garbage) {
        ministry.answers(200, garbage);

        assertUnavailable("BAD_ANSWER");
    }

    @Test
    void an_answer_without_end_is_given_up_before_it_fills_the_memory() {
        ministry.goesOnFor(1024L * 1024 * 1024);

        assertUnavailable("BAD_ANSWER");

        assertThat(ministry.sent()).isLessThan(100L * 1024 * 1024);
    }

    @Test
    void an_answer_that_breaks_the_contract_is_not_believed() {
        ministry.answers(200, SoapEnvelope.around(ANSWER.replace("00000</g:code>", "</g:code>")));

        assertUnavailable("BAD_ANSWER");
    }

    @Test
    void a_ministry_that_cannot_answer_now_is_asked_again() {
        ministry.answers(500, SoapEnvelope.around(FAULT.formatted("REGISTRY_FAILURE")));

        assertUnavailable("FAULT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVALID_MESSAGE", "INVALID_VALUE"})
    void a_ministry_that_calls_the_request_wrong_is_not_asked_again(String code) {
        ministry.answers(500, SoapEnvelope.around(FAULT.formatted(code)));

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(this::exchange)
                .extracting(RequestRefused::code)
                .isEqualTo(code);
    }

    @Test
    void the_journal_has_what_went_and_what_came() throws Exception {
        ministry.answers(200, SoapEnvelope.around(ANSWER));

        exchange();

        Opening opening = journal.opening();
        assertThat(opening.service()).isEqualTo("mvd/v1");
        assertThat(opening.particulars().partner()).contains("MVD");
        assertThat(opening.particulars().operation()).contains("checkPerson");
        assertThat(opening.particulars().ids().message())
                .contains(MESSAGE.messageId().toString());
        assertThat(bytes(opening.request())).isEqualTo(SoapEnvelope.around(PAYLOAD));
        assertThat(bytes(journal.closing().answer())).isEqualTo(SoapEnvelope.around(ANSWER));
        assertThat(journal.closing().outcome()).isEqualTo("OK");
    }

    @Test
    void the_journal_has_the_names_that_the_answer_gives() throws Exception {
        ministry.answers(200, SoapEnvelope.around(ANSWER));

        exchange();

        assertThat(journal.closing().particulars().ids().answer()).contains("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03");
        assertThat(journal.closing().particulars().ids().correlation())
                .contains(MESSAGE.messageId().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<< no XML", "<html/>", "", "<a><messageId>1</messageId></a>"})
    void what_gives_itself_no_names_has_none_in_the_journal(String answer) {
        ministry.answers(200, answer);

        assertUnavailable("BAD_ANSWER");

        assertThat(journal.closing().particulars()).isEqualTo(Particulars.NONE);
    }

    @Test
    void the_journal_has_what_came_even_if_nobody_believes_it() {
        ministry.answers(200, "<html>Қ</html>");

        assertUnavailable("BAD_ANSWER");

        assertThat(bytes(journal.closing().answer())).isEqualTo("<html>Қ</html>");
        assertThat(journal.closing().outcome()).isEqualTo("BAD_ANSWER");
    }

    @Test
    void the_journal_tells_why_the_adapter_did_not_believe_an_answer() {
        ministry.answers(200, SoapEnvelope.around(ANSWER));

        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(() -> exchange(response -> {
                    throw new RegistryUnavailable("OTHER_ANSWER");
                }));

        assertThat(journal.closing().outcome()).isEqualTo("OTHER_ANSWER");
    }

    @Test
    void a_ministry_that_is_not_there_leaves_a_row_without_an_answer() {
        ministry.close();

        assertUnavailable("NO_CONNECTION");

        assertThat(journal.closing().answer()).isEmpty();
        assertThat(journal.closing().outcome()).isEqualTo("NO_CONNECTION");
    }

    private static String bytes(Optional<Body> body) {
        return new String(body.orElseThrow().bytes(), UTF_8);
    }

    private void assertUnavailable(String code) {
        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(this::exchange)
                .extracting(RegistryUnavailable::code)
                .isEqualTo(code);
    }

    private CheckPersonResponse exchange() throws RegistryUnavailable, RequestRefused {
        return exchange(channel(ministry.address()));
    }

    private static CheckPersonResponse exchange(SoapChannel channel) throws RegistryUnavailable, RequestRefused {
        AtomicReference<CheckPersonResponse> read = new AtomicReference<>();
        exchange(channel, response -> {
            read.set(response);
            return DONE;
        });
        return read.get();
    }

    private void exchange(AnswerReading<CheckPersonResponse> reading) throws RegistryUnavailable, RequestRefused {
        exchange(channel(ministry.address()), reading);
    }

    private static void exchange(SoapChannel channel, AnswerReading<CheckPersonResponse> reading)
            throws RegistryUnavailable, RequestRefused {
        channel.exchange("checkPerson", MESSAGE, CheckPersonResponse.class, reading);
    }

    private SoapChannel channel(URI address) {
        Timeouts timeouts = new Timeouts() {
            @Override
            public Duration of(Operation operation) {
                return PATIENCE;
            }
        };
        return new SoapChannel(NAMESPACE, XML, address, timeouts, journal);
    }
}
