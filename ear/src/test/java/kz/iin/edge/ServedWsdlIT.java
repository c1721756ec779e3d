package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@OnServer
class ServedWsdlIT {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final RawSoap soap = new RawSoap(Installation.current().address());

    @ParameterizedTest
    @ValueSource(strings = {"mfa", "mvd", "mtsriap"})
    void the_served_contract_is_the_file_with_all_that_it_imports(String service) throws Exception {
        URI address = URI.create(soap.address(service) + "?wsdl");
        URL file = MfaRegistry.class.getResource("/META-INF/wsdl/provided/" + service + "/v1/" + service + ".wsdl");

        Document served = Shape.parse(new InputSource(new StringReader(soap.get(address))));
        Document written = Shape.parse(new InputSource(file.toString()));

        assertThat(Shape.of(served)).isEqualTo(Shape.of(written));
        assertThat(importsAreAlike(served, address, written, file)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mfa", "mvd", "mtsriap"})
    void the_served_contract_names_the_address_that_was_asked(String service) {
        URI address = soap.address(service);

        String served = soap.get(URI.create(address + "?wsdl"));

        assertThat(served).contains("location=\"" + address + "\"").doesNotContain("REPLACE_WITH_ACTUAL_URL");
    }

    /** @return how many schemas the document imports */
    private int importsAreAlike(Document served, URI servedAt, Document written, URL writtenAt) throws Exception {
        int count = served.getElementsByTagNameNS(XSD, "import").getLength();
        for (int i = 0; i < count; i++) {
            URI there = servedAt.resolve(location(served, i));
            URL here = new URL(writtenAt, location(written, i));
            Document schemaThere = Shape.parse(new InputSource(new StringReader(soap.get(there))));
            Document schemaHere = Shape.parse(new InputSource(here.toString()));
            assertThat(Shape.of(schemaThere)).isEqualTo(Shape.of(schemaHere));
            importsAreAlike(schemaThere, there, schemaHere, here);
        }
        return count;
    }

    private static String location(Document document, int place) {
        Element schema =
                (Element) document.getElementsByTagNameNS(XSD, "import").item(place);
        return schema.getAttribute("schemaLocation");
    }
}
