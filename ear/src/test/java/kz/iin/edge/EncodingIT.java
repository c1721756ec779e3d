package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class EncodingIT {

    /** Every Kazakh letter that Russian does not have. */
    private static final String SURNAME = "Әғқңөұүһі";

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
        "<?xml version='1.0' encoding='UTF-8'?>, UTF-8, text/xml; charset=utf-8"
    })
    void kazakh_letters_arrive_and_come_back_intact(String declaration, String charset, String contentType) {
        Request sent = Request.submission(Applications.all().get(4))
                .replacing("(<t:cyrillicName>\\s*<t:surname>)[^<]*", "$1" + SURNAME)
                .after(declaration);

        Answer submitted = soap.post("mfa", contentType, sent.xml().getBytes(Charset.forName(charset)));
        String number = submitted.text("applicationNumber").orElseThrow();
        Answer read = soap.post(
                "mvd",
                Request.of("<getApplication xmlns=\"urn:kz:iin:contract:provided:mvd:v1\">" + "<applicationNumber>"
                                + number + "</applicationNumber></getApplication>")
                        .xml());

        assertThat(read.body()).contains(SURNAME);
    }
}
