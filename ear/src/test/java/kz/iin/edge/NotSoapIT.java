package kz.iin.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class NotSoapIT {

    private static final String MTOM =
            "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=b";

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private static final Request VALID = Request.submission(SAMPLE);

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        soap = new RawSoap(Installation.current().address());
        DemoData.load(Installation.current().database());
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/xml; charset=klingon", "multipart/related; boundary=b"})
    void what_is_no_soap_by_its_content_type_is_answered_with_400(String contentType) {
        Witness witness = witness();

        Answer answer = soap.post("mfa", contentType, VALID.xml().getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("NOT_SOAP");
        witness.confirms(answer);
    }

    @Test
    void soap_of_another_version_is_answered_with_400() {
        Witness witness = witness();

        Answer answer = soap.post(
                "mfa",
                VALID.replacing("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")
                        .xml());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("NOT_SOAP");
        witness.confirms(answer);
    }

    @Test
    void an_attachment_that_is_not_there_is_named_by_its_place() {
        assertAttachmentIsMissing("cid:nowhere");
    }

    /** Following it would make the server ask whomever the caller likes. */
    @Test
    void an_attachment_elsewhere_is_not_fetched() {
        assertAttachmentIsMissing("http://127.0.0.1:9/copy.pdf");
    }

    private static void assertAttachmentIsMissing(String address) {
        Witness witness = witness();
        Request including = VALID.replacing(
                "(<t:content>)[^<]*",
                "$1<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"" + address + "\"/>");
        String message = "--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-ID: <root>\r\n\r\n" + including.xml() + "\r\n--b--\r\n";

        Answer answer = soap.post("mfa", MTOM, message.getBytes(UTF_8));

        assertThat(answer.code()).isEqualTo("INVALID_MESSAGE");
        assertThat(answer.field()).isEqualTo("documentCopy/content");
        witness.confirms(answer);
    }

    private static Witness witness() {
        return Witness.called(Installation.current().database(), List.of(SAMPLE.documentNumber()));
    }
}
