package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The gateway's contract is its own, misspellings included: every name here is copied from what the gateway publishes. */
class GatewayContractTest {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    static Stream<Path> schemas() {
        return Tree.CONTRACTS.files(".xsd").stream().filter(Contract::isOfTheGateway);
    }

    static Stream<Sample> valid() {
        return samples("valid");
    }

    static Stream<Sample> invalid() {
        return samples("invalid");
    }

    @Test
    void each_channel_stands_in_its_direction() {
        assertThat(Contract.ofTheGateway().map(Contract::place).distinct())
                .containsExactly(
                        "common/shep/v10",
                        "consumed/shep-async/v10",
                        "consumed/shep-sync/v10",
                        "provided/shep-async/v10",
                        "provided/shep-sync/v10");
    }

    @ParameterizedTest
    @CsvSource({
        "ISyncChannel, SyncChannel/v10/Interfaces, SendMessage",
        "IAsyncChannel, AsyncChannel/v10/Interfaces, sendMessage sendDeliveryNotification getMessageStatus getMessages",
        "IAsyncChannelClient, AsyncChannel/v10/Interfaces/Client, sendMessage changeMassageStatusNotification"
    })
    void an_interface_has_the_namespace_and_the_operations_of_the_gateway(String name, String tns, String operations) {
        Element definitions = definitions("common/shep/v10/" + name + ".wsdl");

        Element portType = Xml.elements(definitions, WSDL, "portType").get(0);

        assertThat(definitions.getAttribute("targetNamespace")).isEqualTo("http://bip.bee.kz/" + tns);
        assertThat(portType.getAttribute("name")).isEqualTo(name);
        assertThat(Xml.elements(portType, WSDL, "operation"))
                .extracting(operation -> operation.getAttribute("name"))
                .containsExactly(operations.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "provided/shep-sync/v10/SyncChannelHttp_Service, SyncChannel/v10/Interfaces/Binding2, ISyncChannelHttpService,"
                + " SyncChannelHttpPort",
        "consumed/shep-sync/v10/SyncChannelHttp_Service, SyncChannel/v10/Interfaces/Binding2, ISyncChannelHttpService,"
                + " SyncChannelHttpPort",
        "consumed/shep-async/v10/AsyncChannelHttp_Service, AsyncChannel/v10/Interfaces/Binding, AsyncChannelHttpService,"
                + " AsyncChannelHttpPort",
        "provided/shep-async/v10/AsyncChannelClientHttp_Service, AsyncChannel/v10/Interfaces/Client/Binding,"
                + " AsyncChannelClientHttpService, AsyncChannelClientHttpPort"
    })
    void a_service_is_document_literal_without_an_action(String file, String tns, String service, String port) {
        Element definitions = definitions(file + ".wsdl");

        assertThat(definitions.getAttribute("targetNamespace")).isEqualTo("http://bip.bee.kz/" + tns);
        assertThat(names(definitions, "service")).containsExactly(service);
        assertThat(names(definitions, "port")).containsExactly(port);
        assertThat(Xml.elements(definitions, SOAP, "binding"))
                .extracting(binding -> binding.getAttribute("style"))
                .containsExactly("document");
        assertThat(Xml.elements(definitions, SOAP, "operation"))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.getAttribute("soapAction")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void children_are_unqualified(Path schema) {
        Element root = Xml.read(schema);

        assertThat(root.hasAttribute("elementFormDefault")).isFalse();
        assertThat(Xml.elements(root, XSD, "element")).noneMatch(element -> element.hasAttribute("form"));
    }

    @Test
    void every_message_of_the_channels_has_a_valid_sample_and_each_schema_an_invalid_one() {
        List<String> messages = schemas()
                .flatMap(schema -> Xml.children(Xml.read(schema)).stream())
                .filter(child -> child.getLocalName().equals("element"))
                .map(element -> element.getAttribute("name"))
                .filter(name -> !name.endsWith("Fault"))
                .toList();

        assertThat(valid().map(Sample::element)).containsAll(messages);
        assertThat(invalid().map(GatewayContractTest::folder).distinct())
                .containsExactly("async-client-types", "async-types", "sync-types");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_sample_breaks_no_rule(Sample sample) {
        assertThat(violations(sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_sample_breaks_the_stated_rule_at_the_stated_element(Sample sample) {
        assertThat(violations(sample)).startsWith(sample.expected());
    }

    private static Stream<Sample> samples(String kind) {
        return Tree.GATEWAY_SAMPLES.files(".xml").stream()
                .map(Sample::new)
                .filter(sample -> sample.kind().equals(kind));
    }

    private static List<Violation> violations(Sample sample) {
        Path schema = Tree.CONTRACTS.root().resolve("common/shep/v10/" + folder(sample) + ".xsd");
        return SchemaCheck.violations(schema, sample.text());
    }

    private static String folder(Sample sample) {
        return sample.file().getParent().getParent().getFileName().toString();
    }

    private static List<String> names(Element definitions, String element) {
        return Xml.elements(definitions, WSDL, element).stream()
                .map(found -> found.getAttribute("name"))
                .toList();
    }

    private static Element definitions(String file) {
        return Xml.read(Tree.CONTRACTS.root().resolve(file));
    }
}
