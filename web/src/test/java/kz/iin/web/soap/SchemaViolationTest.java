package kz.iin.web.soap;

import static kz.iin.web.soap.RequestFixture.aSubmission;
import static kz.iin.web.soap.RequestFixture.aSubmissionWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** As in the server: JAXB reads through the guard and validates against the contract. */
class SchemaViolationTest {

    private static final Schema CONTRACT = contract();

    @Test
    void a_valid_request_is_read() throws Exception {
        GuardedReader reader = RequestFixture.guarded(aSubmission());

        SubmitApplication submission = unmarshal(reader);

        assertThat(submission.getPerson().getLatinName().getSurname()).isEqualTo("DEMIR");
    }

    @ParameterizedTest(name = "{0} for {1}: {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<t:birthDate>1950-02-30<|<t:birthDate>1990-03<|TYPE|person/birthDate",
                "<t:birthDate>next week<|<t:birthDate>1990-03<|PATTERN|person/birthDate",
                "<m:consentGivenOn>soon<|<m:consentGivenOn>2026-01-15<|TYPE|consentGivenOn",
                "<m:consentGivenOn>2026-02-29<|<m:consentGivenOn>2026-01-15<|TYPE|consentGivenOn",
                "<t:sex>Q<|<t:sex>F<|CODE|person/sex",
                "<t:citizenship>turkey<|<t:citizenship>TUR<|PATTERN|person/citizenship",
                "<t:number>123456789012345678901<|<t:number>U1234567<|LENGTH|person/identityDocument/number",
                "<t:number><|<t:number>U1234567<|LENGTH|person/identityDocument/number",
                "``|<t:sex>F</t:sex>|EXPECTED|person/sex",
                "<t:Smith/><t:sex>|<t:sex>|EXPECTED|person/sex",
                "``|<t:issued>2020-02-01</t:issued><t:expires>2030-02-01</t:expires>|MISSING|person/identityDocument/issued",
                "</t:expires><t:Smith/>|</t:expires>|SUPERFLUOUS|person/identityDocument",
                "<t:sex Smith='1'>|<t:sex>|ATTRIBUTE|person/sex",
                "Smith<t:sex>|<t:sex>|TEXT_BETWEEN_ELEMENTS|person",
                "<t:birthPlace><t:Smith/>|<t:birthPlace>|CHILD_ELEMENT|person/birthPlace",
                "<t:kind>SMITH<|<t:kind>IDENTITY_DOCUMENT<|CODE|documentCopy/kind"
            })
    void a_violation_names_rule_and_field_and_never_what_was_sent(
            String sent, String insteadOf, SchemaRule rule, String field) throws Exception {
        GuardedReader reader = RequestFixture.guarded(aSubmissionWith(sent, insteadOf));

        Throwable thrown = catchThrowable(() -> unmarshal(reader));
        Diagnosis diagnosis = Diagnose.reading(thrown, reader.path());

        assertThat(diagnosis.code()).isEqualTo("INVALID_MESSAGE");
        assertThat(diagnosis.text().in(Locale.ENGLISH))
                .startsWith(FaultTexts.text(rule.textKey(), Locale.ENGLISH))
                .doesNotContainIgnoringCase("Smith");
        assertThat(diagnosis.field()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<t:number>123456789012345678901<~<t:number>U1234567<~The value is too short or too long: maxLength '20'"
                        + " (schema of the contract, XML Schema 1.0 Part 2, 4.3.1 to 4.3.3)",
                "<t:sex>Q'. enumeration '[A]'.<~<t:sex>F<~The value is not in the list of codes: M, F, X"
                        + " (schema of the contract, XML Schema 1.0 Part 2, 4.3.5)",
                "<m:consentGivenOn>soon<~<m:consentGivenOn>2026-01-15<~The value is not of the required type, or there is"
                        + " no such date (schema of the contract, XML Schema 1.0 Part 2, 4.1.4)",
                "<t:citizenship>pattern 'x' for type 'y'.<~<t:citizenship>TUR<~The value is not of the required form:"
                        + " pattern 'D|[A-Z]{3}' (schema of the contract, XML Schema 1.0 Part 2, 4.3.4)"
            })
    void a_violation_says_what_the_schema_demands_and_where_the_rule_stands(String sent, String insteadOf, String text)
            throws Exception {
        GuardedReader reader = RequestFixture.guarded(aSubmissionWith(sent, insteadOf));

        Diagnosis diagnosis = Diagnose.reading(catchThrowable(() -> unmarshal(reader)), reader.path());

        assertThat(diagnosis.text().in(Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void the_eleventh_copy_is_one_too_many() throws Exception {
        String copies = "<m:documentCopy><t:kind>OTHER</t:kind><t:content/></m:documentCopy>".repeat(10);
        GuardedReader reader =
                RequestFixture.guarded(aSubmissionWith(copies + "</m:submitApplication>", "</m:submitApplication>"));

        Diagnosis diagnosis = Diagnose.reading(catchThrowable(() -> unmarshal(reader)), reader.path());

        assertThat(diagnosis.text().in(Locale.ENGLISH)).startsWith("There are too many of these elements (");
        assertThat(diagnosis.field()).contains("documentCopy[11]");
    }

    @Test
    void what_breaks_off_is_malformed() throws Exception {
        String whole = aSubmission();
        GuardedReader reader = RequestFixture.guarded(whole.substring(0, whole.indexOf("DEMIR")));

        Diagnosis diagnosis = Diagnose.reading(catchThrowable(() -> unmarshal(reader)), reader.path());

        assertThat(diagnosis.code()).isEqualTo("MALFORMED_XML");
        assertThat(diagnosis.field()).isEmpty();
    }

    private static SubmitApplication unmarshal(GuardedReader reader) throws JAXBException, XMLStreamException {
        while (!reader.isStartElement() || !reader.getLocalName().equals("submitApplication")) {
            reader.next();
        }
        Unmarshaller unmarshaller =
                JAXBContext.newInstance(SubmitApplication.class).createUnmarshaller();
        unmarshaller.setSchema(CONTRACT);
        unmarshaller.setEventHandler(event -> false);
        return (SubmitApplication) unmarshaller.unmarshal(reader);
    }

    private static Schema contract() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SubmitApplication.class.getResource("/META-INF/wsdl/provided/mfa/v1/mfa.xsd"));
        } catch (SAXException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
