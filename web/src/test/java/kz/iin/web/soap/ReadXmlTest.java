package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadXmlTest {

    /** Letters that ISO-8859-1 does not have. */
    private static final String KAZAKH = "Әңғүұқөһі";

    @ParameterizedTest(name = "{0}, declared {2}, sent in {1}")
    @CsvSource({
        "text/xml, UTF-8, <?xml version='1.0' encoding='UTF-8'?>",
        "text/xml, UTF-8, ''",
        "text/xml, UTF-16, <?xml version='1.0' encoding='UTF-16'?>",
        "text/xml, UTF-16LE, <?xml version='1.0' encoding='UTF-16LE'?>",
        "text/xml, windows-1251, <?xml version='1.0' encoding='windows-1251'?>",
        "text/xml; charset=utf-8, UTF-8, <?xml version='1.0'?>",
        "text/xml; charset=\"UTF-16\", UTF-16, <?xml version='1.0'?>"
    })
    void letters_arrive_as_they_were_sent(String contentType, String sentIn, String declaration) throws Exception {
        String letters = sentIn.equals("windows-1251") ? "Щ" : KAZAKH;
        Message message = message((declaration + "<a>" + letters + "</a>").getBytes(Charset.forName(sentIn)));
        message.put(Message.CONTENT_TYPE, contentType);

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(letters);
    }

    @ParameterizedTest(name = "mark of {0}, {1}, {2}")
    @CsvSource({
        "UTF-16BE, text/xml; charset=utf-8, <?xml version='1.0' encoding='UTF-8'?>",
        "UTF-16LE, text/xml; charset=iso-8859-1, ''",
        "UTF-8, text/xml; charset=utf-16, <?xml version='1.0' encoding='windows-1251'?>",
        "UTF-8, application/xml, <?xml version='1.0' encoding='windows-1251'?>"
    })
    void the_byte_order_mark_is_believed_first(String sentIn, String contentType, String declaration) throws Exception {
        String marked = "\uFEFF" + declaration + "<a>" + KAZAKH + "</a>";
        Message message = message(marked.getBytes(Charset.forName(sentIn)));
        message.put(Message.CONTENT_TYPE, contentType);

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(KAZAKH);
    }

    @ParameterizedTest(name = "charset {0}, {1}")
    @CsvSource({
        "UTF-8, <?xml version='1.0' encoding='windows-1251'?>",
        "UTF-8, <?xml version='1.0' encoding='UTF-16'?>",
        "UTF-16BE, <?xml version='1.0' encoding='UTF-8'?>"
    })
    void the_charset_is_believed_before_the_declaration(String charset, String declaration) throws Exception {
        Message message = message((declaration + "<a>" + KAZAKH + "</a>").getBytes(Charset.forName(charset)));
        message.put(Message.CONTENT_TYPE, "text/xml; charset=" + charset);

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(KAZAKH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "!"})
    void an_unknown_charset_of_the_root_part_is_turned_away(String charset) {
        Message message = message("<a/>".getBytes(StandardCharsets.UTF_8));
        message.put(
                AttachmentDeserializer.ATTACHMENT_PART_HEADERS,
                Map.of("Content-Type", List.of("application/xop+xml; charset=" + charset)));

        assertThatThrownBy(() -> new ReadXml().handleMessage(message)).hasCauseInstanceOf(NotAccepted.class);
    }

    @Test
    void a_byte_order_mark_is_no_letter() throws Exception {
        Message message = message(("\uFEFF<a>" + KAZAKH + "</a>").getBytes(StandardCharsets.UTF_8));
        message.put(Message.CONTENT_TYPE, "text/xml");

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(KAZAKH);
    }

    @Test
    void of_several_parts_the_root_part_says_how_it_is_encoded() throws Exception {
        Message message = message(("<a>" + KAZAKH + "</a>").getBytes(StandardCharsets.UTF_16LE));
        message.put(Message.CONTENT_TYPE, "multipart/related; boundary=b; charset=utf-8");
        message.put(
                AttachmentDeserializer.ATTACHMENT_PART_HEADERS,
                Map.of("Content-Type", List.of("application/xop+xml; charset=UTF-16LE; type=\"text/xml\"")));

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(KAZAKH);
    }

    @Test
    void a_root_part_without_headers_is_read_by_its_declaration() throws Exception {
        Message message = message(("<a>" + KAZAKH + "</a>").getBytes(StandardCharsets.UTF_8));
        message.put(Message.CONTENT_TYPE, "multipart/related; boundary=b");
        message.put(AttachmentDeserializer.ATTACHMENT_PART_HEADERS, Map.of());

        new ReadXml().handleMessage(message);

        assertThat(textIn(message)).isEqualTo(KAZAKH);
    }

    /** As CXF leaves it: with the encoding that it made up. */
    private static Message message(byte[] body) {
        Message message = new MessageImpl();
        message.setContent(InputStream.class, new ByteArrayInputStream(body));
        message.put(Message.HTTP_REQUEST_METHOD, "POST");
        message.put(Message.ENCODING, "ISO-8859-1");
        message.setInterceptorChain(new PhaseInterceptorChain(new TreeSet<>(List.of(new Phase(Phase.PRE_STREAM, 1)))));
        return message;
    }

    private static String textIn(Message message) throws XMLStreamException {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        reader.nextTag();
        return reader.getElementText();
    }
}
