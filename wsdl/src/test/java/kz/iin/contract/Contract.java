package kz.iin.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One WSDL file, read as the tests need it. */
record Contract(Path file, Element definitions) {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

    /** What an operation exchanges: local names of the elements in its messages. */
    record Operation(String name, String request, String response, List<String> faults) {}

    /** Those of our own making. */
    static Stream<Contract> all() {
        return in(Tree.CONTRACTS.files(".wsdl").stream().filter(file -> !isOfTheGateway(file)));
    }

    /** Those that the e-government gateway makes. */
    static Stream<Contract> ofTheGateway() {
        return in(Tree.CONTRACTS.files(".wsdl").stream().filter(Contract::isOfTheGateway));
    }

    static boolean isOfTheGateway(Path file) {
        return Tree.CONTRACTS.root().relativize(file).toString().contains("/shep");
    }

    private static Stream<Contract> in(Stream<Path> files) {
        return files.map(file -> new Contract(file, Xml.read(file)));
    }

    /** Direction, service and version, for example {@code provided/mfa/v1}. */
    String place() {
        return Tree.CONTRACTS.root().relativize(file.getParent()).toString();
    }

    List<Operation> operations() {
        Map<String, String> elementOfMessage = Xml.elements(definitions, WSDL, "message").stream()
                .collect(Collectors.toMap(message -> message.getAttribute("name"), Contract::onlyElement));
        Element portType = Xml.elements(definitions, WSDL, "portType").get(0);
        return Xml.elements(portType, WSDL, "operation").stream()
                .map(operation -> new Operation(
                        operation.getAttribute("name"),
                        elementOfMessage.get(messages(operation, "input").get(0)),
                        elementOfMessage.get(messages(operation, "output").get(0)),
                        messages(operation, "fault").stream()
                                .map(elementOfMessage::get)
                                .toList()))
                .toList();
    }

    /** Every style named in the binding. */
    List<String> styles() {
        return attributes("style", "binding", "operation");
    }

    /** Every use named in the binding. */
    List<String> uses() {
        return attributes("use", "body", "fault");
    }

    private List<String> attributes(String attribute, String... soapElements) {
        return Stream.of(soapElements)
                .flatMap(name -> Xml.elements(definitions, SOAP, name).stream())
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<String> messages(Element operation, String role) {
        return Xml.elements(operation, WSDL, role).stream()
                .map(element -> localName(element.getAttribute("message")))
                .toList();
    }

    private static String onlyElement(Element message) {
        List<Element> parts = Xml.elements(message, WSDL, "part");
        if (parts.size() != 1) {
            throw new IllegalStateException("a document/literal message has one part: " + message.getAttribute("name"));
        }
        return localName(parts.get(0).getAttribute("element"));
    }

    private static String localName(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return place();
    }
}
