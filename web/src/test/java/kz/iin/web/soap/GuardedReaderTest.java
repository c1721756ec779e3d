package kz.iin.web.soap;

import static kz.iin.web.soap.RequestFixture.aSubmission;
import static kz.iin.web.soap.RequestFixture.envelope;
import static kz.iin.web.soap.RequestFixture.guarded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class GuardedReaderTest {

    @Test
    void the_path_begins_below_the_operation() throws XMLStreamException {
        GuardedReader reader = guarded(aSubmission());

        readTo("issuer", reader);

        assertThat(reader.path()).hasToString("person/identityDocument/issuer");
    }

    @Test
    void at_its_end_tag_an_element_is_still_the_one_that_is_read() throws XMLStreamException {
        GuardedReader reader = guarded(aSubmission());

        readTo("issuer", reader);
        reader.getElementText();

        assertThat(reader.path()).hasToString("person/identityDocument/issuer");
        reader.next();
        assertThat(reader.path()).hasToString("person/identityDocument/issued");
    }

    @Test
    void the_second_of_a_kind_carries_its_place() throws XMLStreamException {
        GuardedReader reader = guarded(envelope("<o><copy><kind/></copy><other/><copy><content/></copy></o>"));

        readTo("content", reader);

        assertThat(reader.path()).hasToString("copy[2]/content");
    }

    @Test
    void the_operation_itself_has_an_empty_path() throws XMLStreamException {
        GuardedReader reader = guarded(aSubmission());

        readTo("submitApplication", reader);

        assertThat(reader.path()).hasToString("");
    }

    @Test
    void a_next_tag_does_not_pass_by_the_guard() throws XMLStreamException {
        GuardedReader reader = guarded("<a> <!-- c --> <?p i?><b/></a>");

        reader.nextTag();
        reader.nextTag();

        assertThat(reader.getLocalName()).isEqualTo("b");
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> guarded("<!DOCTYPE a><a/>").nextTag());
    }

    @Test
    void a_document_type_is_forbidden() {
        assertForbidden("<!DOCTYPE a><a/>", FaultCode.DTD_FORBIDDEN);
        assertForbidden("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>", FaultCode.DTD_FORBIDDEN);
        assertForbidden("<!DOCTYPE a [<!ENTITY e \"e\">]><a>&e;</a>", FaultCode.DTD_FORBIDDEN);
    }

    @Test
    void an_entity_that_nobody_declared_is_not_dropped_silently() {
        assertForbidden("<a>&e;</a>", FaultCode.DTD_FORBIDDEN);
    }

    @Test
    void depth_ends_at_its_limit() {
        int limit = GuardedReader.DEEPEST;

        assertThatNoException().isThrownBy(() -> readAll("<a>".repeat(limit) + "</a>".repeat(limit)));
        assertForbidden("<a>".repeat(limit + 1) + "</a>".repeat(limit + 1), FaultCode.TOO_COMPLEX);
    }

    @Test
    void elements_end_at_their_limit() {
        int limit = GuardedReader.MOST_ELEMENTS;

        assertThatNoException().isThrownBy(() -> readAll("<a>" + "<b/>".repeat(limit - 1) + "</a>"));
        assertForbidden("<a>" + "<b/>".repeat(limit) + "</a>", FaultCode.TOO_COMPLEX);
    }

    @Test
    void what_ends_where_a_body_is_looked_for_is_no_soap() throws XMLStreamException {
        GuardedReader reader = guarded("<a/>");
        while (reader.getEventType() != XMLStreamConstants.END_DOCUMENT) {
            reader.next();
        }

        assertThatExceptionOfType(ForbiddenXml.class)
                .isThrownBy(reader::next)
                .matches(e -> e.code() == FaultCode.NOT_SOAP);
    }

    private static void assertForbidden(String xml, FaultCode code) {
        assertThatExceptionOfType(ForbiddenXml.class)
                .isThrownBy(() -> readAll(xml))
                .matches(e -> e.code() == code);
    }

    private static void readAll(String xml) throws XMLStreamException {
        GuardedReader reader = guarded(xml);
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static void readTo(String element, GuardedReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT
                || !reader.getLocalName().equals(element)) {
            assertThat(reader.hasNext()).isTrue();
        }
    }
}
