package kz.iin.registry.shep;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shep.Data;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the asynchronous channel brings in a chain is read as text. */
class MailingTest {

    @ParameterizedTest
    @ValueSource(strings = {"INVALID_MESSAGE", "INVALID_VALUE"})
    void a_brought_fault_that_calls_the_request_wrong_is_the_last_word(String code) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> read(CarriedFixture.SOAP_FAULT.formatted(code)))
                .extracting(RequestRefused::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGISTRY_FAILURE", "INVALID"})
    void any_other_brought_fault_may_pass(String code) {
        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(() -> read(CarriedFixture.SOAP_FAULT.formatted(code)))
                .extracting(RegistryUnavailable::code)
                .isEqualTo("FAULT");
    }

    private static CheckPersonResponse read(String brought) throws RegistryUnavailable, RequestRefused {
        return Mailing.read(new Data.Text(brought), CarriedFixture.XML, CheckPersonResponse.class);
    }
}
