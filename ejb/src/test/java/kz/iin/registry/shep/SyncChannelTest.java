package kz.iin.registry.shep;

import static kz.iin.registry.shep.CarriedFixture.carries;
import static kz.iin.registry.shep.CarriedFixture.escaped;
import static kz.iin.registry.shep.CarriedFixture.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyncChannelTest {

    private static final List<String> FORMS =
            List.of(CarriedFixture.SOAP_FAULT, CarriedFixture.ENVELOPE, CarriedFixture.DECLARED);

    /** Each form of the fault, escaped and as elements, under both statuses. */
    static Stream<Arguments> everyCarriedFault() {
        return FORMS.stream()
                .flatMap(form -> Stream.of(form, escaped(form)))
                .flatMap(form -> Stream.of("SCSS001", "SCSE001").map(status -> Arguments.of(status, form)));
    }

    @Test
    void the_answer_of_the_ministry_is_read() throws Exception {
        assertThat(carries("SCSS001", escaped(CarriedFixture.ANSWER)).ask()).isEqualTo(CarriedFixture.CHECKED);
        assertThat(carries("SCSS001", CarriedFixture.ANSWER).ask()).isEqualTo(CarriedFixture.CHECKED);
    }

    @ParameterizedTest
    @MethodSource("everyCarriedFault")
    void a_ministry_that_calls_the_request_wrong_is_not_asked_again(String status, String fault) {
        assertRefused("INVALID_MESSAGE", carries(status, fault.formatted("INVALID_MESSAGE")));
        assertRefused("INVALID_VALUE", carries(status, fault.formatted("INVALID_VALUE")));
    }

    @ParameterizedTest
    @MethodSource("everyCarriedFault")
    void a_ministry_that_cannot_answer_now_is_asked_again(String status, String fault) {
        assertUnavailable("FAULT", carries(status, fault.formatted("REGISTRY_FAILURE")));
    }

    @ParameterizedTest
    @CsvSource({"SCE001, INVALID_MESSAGE, INVALID_MESSAGE", "INVALID_VALUE, OTHER, INVALID_VALUE"})
    void a_refusal_in_the_fault_of_the_exchange_is_one_too(String code, String within, String refusal) {
        assertRefused(refusal, faults(code, within));
    }

    @ParameterizedTest
    @CsvSource({"SCE001, SCE909", "SCE004, UNKNOWN_SERVICE"})
    void any_other_fault_of_the_exchange_may_pass(String code, String within) {
        assertUnavailable("FAULT", faults(code, within));
    }

    @ParameterizedTest
    @CsvSource({"SCSE001, '', NOT_PROCESSED", "SCSS001, '', NO_DATA", "SCSS001, none, BAD_ANSWER"})
    void what_is_neither_answer_nor_fault_is_asked_for_again(String status, String data, String code) {
        assertUnavailable(code, carries(status, data));
    }

    private static void assertRefused(String code, CarriedFixture gateway) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(gateway::ask)
                .extracting(RequestRefused::code)
                .isEqualTo(code);
    }

    private static void assertUnavailable(String code, CarriedFixture gateway) {
        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(gateway::ask)
                .extracting(RegistryUnavailable::code)
                .isEqualTo(code);
    }
}
