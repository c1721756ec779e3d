package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The gateway's contracts are served as they are written, with the interface that they import. */
@OnServer
class ServedGatewayWsdlIT {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    private final URI application = Installation.current().address();
    private final RawSoap soap = new RawSoap(application);

    @ParameterizedTest
    @CsvSource({
        "sync, provided/shep-sync/v10/SyncChannelHttp_Service.wsdl",
        "async, provided/shep-async/v10/AsyncChannelClientHttp_Service.wsdl"
    })
    void the_served_contract_is_the_file_and_names_the_address_that_was_asked(String channel, String file)
            throws Exception {
        URI address = application.resolve("ws/shep/" + channel + "/v10");
        URL written = MfaRegistry.class.getResource("/META-INF/wsdl/" + file);

        String text = soap.get(URI.create(address + "?wsdl"));
        Document served = parsed(text);
        Document abstractPart = parsed(soap.get(URI.create(address + "?wsdl").resolve(importedBy(served))));

        assertThat(Shape.of(served)).isEqualTo(Shape.of(parsed(written)));
        assertThat(text).contains("location=\"" + address + "\"").doesNotContain("REPLACE_WITH_ACTUAL_URL");
        assertThat(Shape.of(abstractPart)).isEqualTo(Shape.of(parsed(new URL(written, importedBy(parsed(written))))));
    }

    private static String importedBy(Document contract) {
        Element imported =
                (Element) contract.getElementsByTagNameNS(WSDL, "import").item(0);
        return imported.getAttribute("location");
    }

    private static Document parsed(String text) throws Exception {
        return Shape.parse(new InputSource(new StringReader(text)));
    }

    private static Document parsed(URL file) throws Exception {
        return Shape.parse(new InputSource(file.toString()));
    }
}
