package kz.iin.web.soap.shep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.jws.WebMethod;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTableTest {

    @Test
    void every_operation_of_every_service_has_an_id_until_the_gateway_gives_others() {
        ServiceTable table = new ServiceTable(Optional.empty());

        Stream<OperationName> operations = Stream.of(
                        operations("mfa", MfaRegistry.class),
                        operations("mvd", MvdRegistry.class),
                        operations("mtsriap", MtsriapRegistry.class))
                .flatMap(names -> names);

        assertThat(table.rows().values()).containsExactlyInAnyOrderElementsOf(operations.toList());
    }

    @Test
    void the_configuration_puts_its_own_table_in_the_place_of_ours() {
        ServiceTable table = new ServiceTable(Optional.of("GBDX1=mfa/submitApplication, 77=mvd/decide"));

        assertThat(table.operation("77")).contains(new OperationName("mvd", "decide"));
        assertThat(table.operation("GBDX1")).contains(new OperationName("mfa", "submitApplication"));
        assertThat(table.operation("IIN_MVD_DECIDE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=mfa", "1=mfa/", "1=mfa/a/b", "1"})
    void a_row_that_names_no_operation_is_refused(String row) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ServiceTable(Optional.of(row)));
    }

    private static Stream<OperationName> operations(String service, Class<?> contract) {
        return Stream.of(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class))
                .map(Method::getName)
                .map(name -> new OperationName(service, name));
    }
}
