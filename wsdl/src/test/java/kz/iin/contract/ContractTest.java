package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ContractTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    /** Not ours: the schema of the W3C that lets a binary element name its media type. */
    private static final String FOREIGN = "xmlmime.xsd";

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    static Stream<Path> schemas() {
        return Tree.CONTRACTS.files(".xsd").stream()
                .filter(file -> !file.endsWith(FOREIGN) && !Contract.isOfTheGateway(file));
    }

    @Test
    void each_direction_and_service_has_its_contract() {
        assertThat(contracts().map(Contract::place))
                .containsExactly(
                        "consumed/mfa/v1",
                        "consumed/mtsriap/v1",
                        "consumed/mvd/v1",
                        "provided/mfa/v1",
                        "provided/mtsriap/v1",
                        "provided/mvd/v1");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_contract_is_document_literal(Contract contract) {
        assertThat(contract.styles()).isNotEmpty().containsOnly("document");
        assertThat(contract.uses()).hasSize(3 * contract.operations().size()).containsOnly("literal");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_operation_is_named_as_the_elements_it_exchanges(Contract contract) {
        assertThat(contract.operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.request()).isEqualTo(operation.name());
            assertThat(operation.response()).isEqualTo(operation.name() + "Response");
        });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_operation_declares_the_one_fault(Contract contract) {
        assertThat(contract.operations())
                .extracting(Contract.Operation::faults)
                .allSatisfy(faults -> assertThat(faults).containsExactly("fault"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void elements_are_qualified(Path schema) {
        Element root = Xml.read(schema);

        assertThat(root.getAttribute("elementFormDefault")).isEqualTo("qualified");
        assertThat(Xml.elements(root, XSD, "element")).noneMatch(element -> element.hasAttribute("form"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_message_has_a_valid_and_an_invalid_sample(Contract contract) {
        Set<String> messages = contract.operations().stream()
                .flatMap(operation -> Stream.of(operation.request(), operation.response()))
                .collect(Collectors.toSet());

        assertThat(sampled(Sample.valid(), contract.place())).isEqualTo(messages);
        assertThat(sampled(Sample.invalid(), contract.place())).isEqualTo(messages);
    }

    @Test
    void the_fault_has_a_valid_and_an_invalid_sample() {
        assertThat(sampled(Sample.valid(), "common/types/v1")).isEqualTo(Set.of("fault"));
        assertThat(sampled(Sample.invalid(), "common/types/v1")).isEqualTo(Set.of("fault"));
    }

    @Test
    void every_sample_belongs_to_a_contract() {
        List<String> places = Stream.concat(contracts().map(Contract::place), Stream.of("common/types/v1"))
                .toList();

        assertThat(Sample.all()).isNotEmpty().allSatisfy(sample -> {
            assertThat(sample.place()).isIn(places);
            assertThat(sample.kind()).isIn("valid", "invalid");
        });
    }

    private static Set<String> sampled(Stream<Sample> samples, String place) {
        return samples.filter(sample -> sample.place().equals(place))
                .map(Sample::element)
                .collect(Collectors.toSet());
    }
}
