package kz.iin.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class EncodingIT {

    /** Every Kazakh letter that Russian does not have. */
    private static final String SURNAME = "Әғқңөұүһі";

    private static final String MARK = "\uFEFF";
    private static final String MTOM =
            "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=b";

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        soap = new RawSoap(Installation.current().address());
        DemoData.load(Installation.current().database());
    }

    @ParameterizedTest(name = "{0}, sent in {1} as {2}")
    @CsvSource({
        "<?xml version='1.0' encoding='UTF-8'?>, UTF-8, text/xml",
        "<?xml version='1.0' encoding='UTF-16'?>, UTF-16, text/xml",
        "'', UTF-8, text/xml",
        "<?xml version='1.0'?>, UTF-16, text/xml; charset=utf-16",
        "<?xml version='1.0' encoding='UTF-8'?>, UTF-8, text/xml; charset=utf-8",
        "<?xml version='1.0' encoding='UTF-8'?>, UTF-8, application/xml",
        "'', UTF-8, application/xml; charset=utf-8"
    })
    void kazakh_letters_arrive_and_come_back_intact(String declaration, String charset, String contentType) {
        byte[] sent = submission().after(declaration).xml().getBytes(Charset.forName(charset));

        assertArrivesIntact(contentType, sent);
    }

    @ParameterizedTest(name = "mark of {0}, {1}, {2}")
    @CsvSource({
        "UTF-8, text/xml, ''",
        "UTF-16LE, text/xml, ''",
        "UTF-16BE, application/xml, ''",
        "UTF-16LE, text/xml; charset=utf-8, <?xml version='1.0' encoding='UTF-8'?>",
        "UTF-8, text/xml; charset=utf-16, <?xml version='1.0' encoding='UTF-16'?>"
    })
    void a_byte_order_mark_is_believed_before_charset_and_declaration(
            String charset, String contentType, String declaration) {
        byte[] sent = submission().after(MARK + declaration).xml().getBytes(Charset.forName(charset));

        assertArrivesIntact(contentType, sent);
    }

    @ParameterizedTest(name = "charset {0}, {1}")
    @CsvSource({
        "utf-8, <?xml version='1.0' encoding='windows-1251'?>",
        "utf-16le, <?xml version='1.0' encoding='UTF-8'?>"
    })
    void the_charset_is_believed_before_the_declaration(String charset, String declaration) {
        byte[] sent = submission().after(declaration).xml().getBytes(Charset.forName(charset));

        assertArrivesIntact("text/xml; charset=" + charset, sent);
    }

    @ParameterizedTest(name = "root part in {1}, {0}")
    @CsvSource({
        "application/xop+xml; type=\"text/xml\", UTF-8",
        "application/xop+xml; charset=UTF-8; type=\"text/xml\", UTF-8",
        "application/xop+xml; charset=utf-16; type=\"text/xml\", UTF-16",
        "application/xop+xml; type=\"text/xml\", UTF-16",
        "application/xop+xml; charset=utf-8; type=\"text/xml\", UTF-16"
    })
    void the_root_part_among_attachments_is_read_by_the_same_rule(String partType, String charset) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.write(("--b\r\nContent-Type: " + partType + "\r\nContent-ID: <root>\r\n\r\n").getBytes(US_ASCII));
        sent.write(submission().xml().getBytes(Charset.forName(charset)));
        sent.write("\r\n--b--\r\n".getBytes(US_ASCII));

        assertArrivesIntact(MTOM, sent.toByteArray());
    }

    @Test
    void an_unknown_charset_of_the_root_part_is_a_declared_fault() {
        String sent = "--b\r\nContent-Type: application/xop+xml; charset=klingon; type=\"text/xml\"\r\n"
                + "Content-ID: <root>\r\n\r\n" + submission().xml() + "\r\n--b--\r\n";

        Answer answer = soap.post("mfa", MTOM, sent.getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("NOT_SOAP");
    }

    @Test
    void an_unknown_encoding_in_the_declaration_is_a_declared_fault() {
        Answer answer = soap.post(
                "mfa",
                "text/xml",
                submission()
                        .after("<?xml version='1.0' encoding='klingon'?>")
                        .xml()
                        .getBytes(UTF_8));

        assertThat(answer.code()).isEqualTo("MALFORMED_XML");
    }

    private static Request submission() {
        return Request.submission(Applications.all().get(4).ofSomebodyElse())
                .replacing("(<t:cyrillicName>\\s*<t:surname>)[^<]*", "$1" + SURNAME);
    }

    private static void assertArrivesIntact(String contentType, byte[] sent) {
        Answer submitted = soap.post("mfa", contentType, sent);
        String number = submitted.text("applicationNumber").orElseThrow();
        Answer read = soap.post(
                "mvd",
                Request.of("<getApplication xmlns=\"urn:kz:iin:contract:provided:mvd:v1\">" + "<applicationNumber>"
                                + number + "</applicationNumber></getApplication>")
                        .xml());

        assertThat(read.body()).contains(SURNAME);
    }
}
