package kz.iin.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.activation.DataHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.copy.InspectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The samples are fit to be sent, and among them are the rare cases. */
class ApplicationsTest {

    static Stream<SampleApplication> everyApplication() {
        return Stream.concat(Applications.all().stream(), Applications.special().stream());
    }

    @Test
    void there_are_thirty_or_more_from_twenty_or_more_citizenships() {
        assertThat(Applications.all()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Applications.all().stream()
                        .map(SampleApplication::citizenship)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("everyApplication")
    void an_application_is_valid_against_the_contract(SampleApplication application) throws SAXException {
        var validator = contract().newValidator();

        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(application.xml()))))
                .doesNotThrowAnyException();
    }

    @Test
    void no_two_are_one_request_or_one_document_or_one_person() {
        List<SampleApplication> all = everyApplication().toList();

        assertThat(all)
                .extracting(application -> application.payload().getRequestId())
                .doesNotHaveDuplicates();
        assertThat(all).extracting(SampleApplication::documentNumber).doesNotHaveDuplicates();
        assertThat(all).extracting(SampleApplication::names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyApplication")
    void the_officer_is_one_of_the_mission(SampleApplication application) {
        SubmitApplication sent = application.payload();

        assertThat(sent.getOfficer())
                .isEqualTo("officer." + sent.getMission().substring(4).toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("everyApplication")
    void every_copy_is_a_whole_pdf_jpeg_or_png(SampleApplication application) {
        assertThat(application.payload().getDocumentCopy())
                .extracting(DocumentCopy::getContent)
                .allSatisfy(ApplicationsTest::assertReadable);
    }

    @Test
    void the_ministries_know_the_special_persons_and_no_other() throws IOException {
        String known = known();

        assertThat(Applications.special())
                .hasSize(3)
                .allMatch(application -> known.contains(">" + application.documentNumber() + "<"));
        assertThat(Applications.all())
                .noneMatch(application -> known.contains(">" + application.documentNumber() + "<"))
                .noneMatch(
                        application -> application.names().stream().allMatch(name -> known.contains(">" + name + "<")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:latinName>\\s*<t:givenName>",
                "</t:surname>\\s*</t:latinName>",
                "<t:patronymic>",
                "<t:birthDate>\\d{4}<",
                "<t:birthDate>\\d{4}-\\d{2}<",
                "<t:birthDate>18",
                "<t:birthDate>20",
                "<t:citizenship>D<",
                "<t:citizenship>XXA<.*STATELESS_CERTIFICATE",
                "<t:citizenship>XXB<.*REFUGEE_CERTIFICATE",
                "<t:surname>[^<']*'",
                "<t:surname>[^<-]*-",
                "<t:surname>[^<]{39}",
                "<t:sex>X<",
                "<t:(surname|givenName)>[^<]*[À-Ỹ&&\\p{IsLatin}]",
                "<t:surname>[^<]*[ӘҒҚҢӨҰҮҺ]"
            })
    void among_them_is_one_with(String pattern) {
        assertThat(Applications.all()).anyMatch(application -> application.xml().matches("(?s).*" + pattern + ".*"));
    }

    private static void assertReadable(DataHandler copy) throws IOException {
        byte[] bytes = copy.getInputStream().readAllBytes();
        String text = new String(bytes, ISO_8859_1);
        boolean isPdf = text.startsWith("%PDF-") && text.endsWith("%%EOF\n");
        assertThat(isPdf || ImageIO.read(new ByteArrayInputStream(bytes)) != null)
                .isTrue();
        assertThat(InspectFile.inspect(bytes)).isNotNull();
    }

    private static Schema contract() throws SAXException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
        return schemas.newSchema(ApplicationsTest.class.getResource("/META-INF/wsdl/provided/mfa/v1/mfa.xsd"));
    }

    private static String known() throws IOException {
        try (InputStream file = ApplicationsTest.class.getResourceAsStream("/kz/iin/standin/known-persons.xml")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
