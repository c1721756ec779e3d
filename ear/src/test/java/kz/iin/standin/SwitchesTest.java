package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.iin.standin.RequestFixture.findByDocument;
import static kz.iin.standin.control.Operation.CHECK_PERSON;
import static kz.iin.standin.control.Operation.FIND_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import kz.iin.contract.consumed.mtsriap.v1.IinFault;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the ministries fail when they are told to. */
class SwitchesTest {

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
    void a_slow_operation_answers_after_its_delay() throws Exception {
        running.switches().set(FIND_PERSON, Behaviour.slow(Duration.ofMillis(300)));
        long before = System.nanoTime();

        find();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_client_that_waits_less_than_the_delay_times_out() {
        running.switches()
                .set(FIND_PERSON, Behaviour.slow(Duration.ofMillis(MinistriesFixture.CLIENT_WAITS_MILLIS * 2L)));

        assertThatThrownBy(this::find)
                .isInstanceOf(WebServiceException.class)
                .hasRootCauseInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_failing_operation_answers_with_the_declared_fault() {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.FAULT));

        assertThatThrownBy(this::find)
                .isInstanceOfSatisfying(
                        IinFault.class,
                        fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("REGISTRY_FAILURE"));
    }

    @Test
    void an_http_500_carries_no_soap() {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.HTTP_500));

        assertThatThrownBy(this::find).isInstanceOf(WebServiceException.class).hasMessageContaining("500");
    }

    @Test
    void garbage_is_no_xml() {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.GARBAGE));

        assertThatThrownBy(this::find).isInstanceOf(WebServiceException.class).hasMessageContaining("XML");
    }

    @Test
    void a_ministry_that_refuses_closes_the_connection() {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.REFUSE));

        assertThatThrownBy(this::find)
                .isInstanceOf(WebServiceException.class)
                .hasRootCauseInstanceOf(SocketException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void after_so_many_calls_an_operation_is_normal_again(int calls) throws Exception {
        running.switches().set(FIND_PERSON, Behaviour.of(Mode.FAULT).forNext(calls));

        for (int call = 0; call < calls; call++) {
            assertThatThrownBy(this::find).isInstanceOf(IinFault.class);
        }
        find();

        assertThat(running.switches().behaviour(FIND_PERSON)).isEqualTo(Behaviour.of(Mode.NORMAL));
        assertThat(running.switches().calls(FIND_PERSON)).isEqualTo(calls + 1L);
    }

    @Test
    void one_operation_fails_while_another_works() throws Exception {
        running.switches().set(CHECK_PERSON, Behaviour.of(Mode.REFUSE));

        find();

        assertThat(running.switches().calls(FIND_PERSON)).isEqualTo(1);
        assertThat(running.switches().calls(CHECK_PERSON)).isZero();
    }

    @Test
    void the_switches_can_be_set_shown_and_reset_over_http() throws Exception {
        assertThat(control("POST", "operation=findPerson&mode=SLOW&millis=250&calls=2"))
                .startsWith("200");
        assertThat(running.switches().behaviour(FIND_PERSON))
                .isEqualTo(Behaviour.slow(Duration.ofMillis(250)).forNext(2));
        assertThat(control("GET", "")).contains("findPerson SLOW millis=250 calls=2 called=0");

        assertThat(control("DELETE", "")).contains("findPerson NORMAL called=0");
        assertThat(running.switches().behaviour(FIND_PERSON)).isEqualTo(Behaviour.of(Mode.NORMAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "operation=dropTables",
                "operation=findPerson&mode=TIRED",
                "operation=SendMessage&mode=SLOW",
                "operation=findPerson&mode=WRONG_SIGNATURE",
                "operation=findPerson&mode=SLOW&percent=0",
                "operation=findPerson&mode=FAULT&code=no",
                "operation=findPerson&mode=FAULT&calls=0",
                "operation=findPerson&mode=SLOW&millis=soon"
            })
    void a_wrong_setting_is_refused_and_changes_nothing(String form) throws Exception {
        assertThat(control("POST", form)).startsWith("400");

        assertThat(running.switches().behaviour(FIND_PERSON)).isEqualTo(Behaviour.of(Mode.NORMAL));
    }

    @Test
    void a_call_that_names_no_operation_is_refused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(running.ministries().mtsriapUrl())
                .POST(BodyPublishers.ofString("<x/>"))
                .build();

        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    private void find() throws IinFault {
        running.gbdFl().findPerson(findByDocument("U01234567"));
    }

    private String control(String method, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(running.ministries().controlUrl())
                .method(method, BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, BodyHandlers.ofString(UTF_8));
        return answer.statusCode() + " " + answer.body();
    }
}
