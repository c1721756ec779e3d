package kz.iin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whoever reads a contract finds every part of it explained in Russian and in English. */
class DocumentationTest {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    static Stream<Path> schemas() {
        return ContractTest.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_global_element_or_type_is_explained(Path schema) {
        List<Element> components = Xml.children(Xml.read(schema)).stream()
                .filter(component -> component.hasAttribute("name"))
                .toList();

        assertThat(components).isNotEmpty().allSatisfy(DocumentationTest::isExplained);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_code_is_explained(Path schema) {
        assertThat(Xml.elements(Xml.read(schema), XSD, "enumeration")).allSatisfy(DocumentationTest::isExplained);
    }

    /** One of a type of ours may leave it to that. */
    @ParameterizedTest
    @MethodSource("schemas")
    void an_element_whose_type_tells_nothing_is_explained(Path schema) {
        Predicate<Element> tellsNothing =
                element -> element.getAttribute("type").isEmpty()
                        || element.getAttribute("type").startsWith("xs:");

        assertThat(Xml.elements(Xml.read(schema), XSD, "element"))
                .filteredOn(tellsNothing)
                .allSatisfy(DocumentationTest::isExplained);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_service_its_operations_and_their_faults_are_explained(Contract contract) {
        Element portType =
                Xml.elements(contract.definitions(), WSDL, "portType").get(0);
        List<Element> parts = Stream.of(
                        List.of(contract.definitions()),
                        Xml.elements(portType, WSDL, "operation"),
                        Xml.elements(portType, WSDL, "fault"))
                .flatMap(List::stream)
                .toList();

        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(languages(child(part, WSDL, "documentation"), XHTML, "p"))
                        .as(part.getAttribute("name"))
                        .containsExactlyInAnyOrder("ru", "en"));
    }

    private static void isExplained(Element component) {
        String name = component.getAttribute("name") + component.getAttribute("value");
        assertThat(languages(child(component, XSD, "annotation"), XSD, "documentation"))
                .as(name)
                .containsExactlyInAnyOrder("ru", "en");
    }

    /** Of the texts that say something. */
    private static Set<String> languages(Stream<Element> parents, String namespace, String text) {
        return parents.flatMap(parent -> child(parent, namespace, text))
                .filter(explanation -> !explanation.getTextContent().isBlank())
                .map(explanation -> explanation.getAttributeNS(XML, "lang"))
                .collect(Collectors.toSet());
    }

    private static Stream<Element> child(Element parent, String namespace, String name) {
        return Xml.children(parent).stream()
                .filter(element -> namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName()));
    }
}
