package kz.iin.web.soap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInEndingInterceptor;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * Opens the XML of a request, in CXF's place: CXF takes what has no charset in its Content-Type for ISO-8859-1 and spoils
 * every letter beyond it. Here {@link XmlEncoding} decides, for a root part among attachments too.
 */
final class ReadXml extends AbstractPhaseInterceptor<Message> {

    /** CXF answers in the encoding of the request, and would have to write Kazakh letters as numbers. */
    private static final String ANSWERS = StandardCharsets.UTF_8.name();

    ReadXml() {
        super(Phase.POST_STREAM);
        addBefore(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        InputStream body = message.getContent(InputStream.class);
        if (body == null || !"POST".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        try {
            GuardedReader reader = new GuardedReader(StaxUtils.configureReader(open(body, message), message));
            message.put(GuardedReader.class, reader);
            message.setContent(XMLStreamReader.class, reader);
            message.put(Message.ENCODING, ANSWERS);
        } catch (XMLStreamException | IOException e) {
            throw new Fault(e);
        }
        message.getInterceptorChain().add(StaxInEndingInterceptor.INSTANCE);
    }

    private static XMLStreamReader open(InputStream body, Message message) throws IOException {
        XmlEncoding encoding = XmlEncoding.of(body, contentType(message));
        return encoding.name()
                .map(name -> StaxUtils.createXMLStreamReader(encoding.body(), name))
                .orElseGet(() -> StaxUtils.createXMLStreamReader(encoding.body()));
    }

    /** Of the root part, if there are parts: the type of the whole says nothing about its letters. */
    private static Optional<String> contentType(Message message) {
        Map<String, List<String>> rootPart =
                CastUtils.cast((Map<?, ?>) message.get(AttachmentDeserializer.ATTACHMENT_PART_HEADERS));
        return rootPart == null
                ? Optional.ofNullable((String) message.get(Message.CONTENT_TYPE))
                : Optional.ofNullable(rootPart.get(Message.CONTENT_TYPE)).map(lines -> String.join("; ", lines));
    }
}
