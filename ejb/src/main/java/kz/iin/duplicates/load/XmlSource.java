package kz.iin.duplicates.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML: each element {@code person} holds an element for each field, in any namespace. No document type, nothing from outside. */
final class XmlSource implements PersonSource {

    private static final String PERSON = "person";

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private boolean found;

    XmlSource(InputStream bytes) throws IOException {
        this.bytes = bytes;
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException unread) {
            throw new BrokenSource(1, "not XML");
        }
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
        try {
            while (reader.hasNext() && !isAtPerson()) {
                reader.next();
            }
            if (!reader.hasNext() && !found) {
                throw new BrokenSource(reader.getLocation().getLineNumber(), "no element person in all of it");
            }
            return reader.hasNext() ? Optional.of(record()) : Optional.empty();
        } catch (XMLStreamException unread) {
            throw new BrokenSource(reader.getLocation().getLineNumber(), "not XML, not in its encoding, or cut off");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean isAtPerson() {
        return reader.isStartElement() && PERSON.equals(reader.getLocalName());
    }

    private SourceRecord record() throws XMLStreamException {
        found = true;
        long line = reader.getLocation().getLineNumber();
        Map<String, String> fields = new HashMap<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            fields.put(reader.getLocalName(), reader.getElementText());
        }
        return new SourceRecord(line, fields, true);
    }
}
