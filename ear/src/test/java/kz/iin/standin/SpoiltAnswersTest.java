package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.iin.standin.RequestFixture.aPerson;
import static kz.iin.standin.RequestFixture.findByDocument;
import static kz.iin.standin.RequestFixture.registration;
import static kz.iin.standin.control.Operation.FIND_PERSON;
import static kz.iin.standin.control.Operation.REGISTER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXB;
import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumber;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ministry does its work, and only its answer goes wrong; and faults that come by chance. */
class SpoiltAnswersTest {

    private static final String IIN = "911231050006";
    private static final RegisterNumber REGISTRATION = registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567"));

    private final HttpClient http = HttpClient.newHttpClient();
    private MinistriesFixture running;

    @BeforeEach
    void start() throws IOException {
        running = MinistriesFixture.running();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void the_work_is_done_though_the_answer_ends_in_the_middle() {
        running.switches().set(REGISTER_NUMBER, Behaviour.of(Mode.CLOSE));

        assertThatThrownBy(() -> running.gbdFl().registerNumber(REGISTRATION)).isInstanceOf(WebServiceException.class);

        assertThat(running.ministries().register().ofNumber(IIN)).isPresent();
    }

    @Test
    void the_work_is_done_though_the_answer_comes_too_late() {
        running.switches().set(REGISTER_NUMBER, Behaviour.of(Mode.LATE));

        assertThatThrownBy(() -> running.gbdFl().registerNumber(REGISTRATION)).isInstanceOf(WebServiceException.class);

        assertThat(running.ministries().register().ofNumber(IIN)).isPresent();
    }

    @Test
    void an_operation_that_hangs_does_nothing_and_answers_nothing() {
        running.switches().set(REGISTER_NUMBER, Behaviour.of(Mode.HANG));

        assertThatThrownBy(() -> running.gbdFl().registerNumber(REGISTRATION)).isInstanceOf(WebServiceException.class);

        assertThat(running.ministries().register().ofNumber(IIN)).isEmpty();
    }

    @Test
    void an_answer_of_wrong_correlation_names_another_request() throws Exception {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.WRONG_CORRELATION));

        var header = running.gbdFl().findPerson(findByDocument("M00000101")).getHeader();

        assertThat(header.getRequestId()).isEqualTo("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void a_duplicate_comes_twice_in_one_answer() throws Exception {
        String once = raw();
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.DUPLICATE));

        assertThat(raw()).isEqualTo(once + once);
    }

    @Test
    void a_message_that_comes_again_is_answered_with_the_same_bytes() throws Exception {
        assertThat(raw()).isEqualTo(raw());
    }

    @Test
    void a_part_of_the_calls_fails_and_the_same_seed_fails_the_same() {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.FAULT).forPercent(20));
        running.switches().seed(42);
        List<Boolean> first = outcomes(100);
        running.switches().seed(42);

        assertThat(outcomes(100)).isEqualTo(first);
        assertThat(first.stream().filter(answered -> !answered).count()).isBetween(10L, 30L);
    }

    @Test
    void any_is_each_of_the_faults_in_turn_by_chance() throws Exception {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.ANY).withDelay(Duration.ZERO));

        outcomes(150);

        assertThat(received()).contains(Mode.faults().stream().map(Mode::name).toArray(String[]::new));
    }

    @Test
    void what_was_received_is_listed_and_shown() throws Exception {
        raw();

        String id = findByDocument("").getHeader().getMessageId();
        assertThat(received()).startsWith("1 ").contains(" findPerson " + id + " NORMAL");
        assertThat(get("/control/received/1")).isEqualTo(envelope());
        assertThat(get("/control/received/2")).isEqualTo("not kept: 2\n");
    }

    private List<Boolean> outcomes(int calls) {
        return IntStream.range(0, calls).mapToObj(call -> answers()).toList();
    }

    private boolean answers() {
        try {
            running.gbdFl().findPerson(findByDocument("M00000101"));
            return true;
        } catch (Exception fault) {
            return false;
        }
    }

    private String received() throws Exception {
        return get("/control/received");
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        running.ministries().controlUrl().resolve(path))
                .build();
        return http.send(request, BodyHandlers.ofString(UTF_8)).body();
    }

    private String raw() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(running.ministries().mtsriapUrl())
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"urn:kz:iin:contract:consumed:mtsriap:v1:findPerson\"")
                .POST(BodyPublishers.ofString(envelope()))
                .build();
        return http.send(request, BodyHandlers.ofString(UTF_8)).body();
    }

    private static String envelope() {
        StringWriter payload = new StringWriter();
        JAXB.marshal(findByDocument("M00000101"), payload);
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + payload.toString().replaceFirst("<\\?xml[^>]*\\?>", "") + "</s:Body></s:Envelope>";
    }
}
