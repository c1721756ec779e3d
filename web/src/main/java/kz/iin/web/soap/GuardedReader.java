package kz.iin.web.soap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads a request, knows where it is, and stops at what no request of ours contains: document types, entities, endless
 * depth, endless elements.
 */
final class GuardedReader extends StreamReaderDelegate {

    /** Signed headers are the deepest that is expected, some fifteen levels. */
    static final int DEEPEST = 50;

    static final int MOST_ELEMENTS = 5_000;

    /** Envelope, body, operation. */
    private static final int LEVELS_OF_SOAP = 3;

    private final int levelsAboveFields;
    private final Deque<Step> open = new ArrayDeque<>();
    private int elements;

    GuardedReader(XMLStreamReader reader) {
        this(reader, LEVELS_OF_SOAP);
    }

    /** @param levelsAboveFields how many elements stand around the fields: one for a payload alone */
    GuardedReader(XMLStreamReader reader, int levelsAboveFields) {
        super(reader);
        this.levelsAboveFields = levelsAboveFields;
    }

    /** The element that is being read; after its end tag still that element. */
    ElementPath path() {
        Iterator<Step> outermostFirst = open.descendingIterator();
        Iterable<Step> steps = () -> outermostFirst;
        List<String> labels = StreamSupport.stream(steps.spliterator(), false)
                .skip(levelsAboveFields)
                .map(Step::label)
                .toList();
        return new ElementPath(labels, isEndElement());
    }

    @Override
    public int next() throws XMLStreamException {
        if (isEndElement()) {
            open.pop();
        }
        if (!hasNext()) {
            throw new ForbiddenXml(FaultCode.NOT_SOAP);
        }
        int event = super.next();
        switch (event) {
            case START_ELEMENT -> enter(getLocalName());
            case DTD, ENTITY_REFERENCE -> throw new ForbiddenXml(FaultCode.DTD_FORBIDDEN);
            default -> {}
        }
        return event;
    }

    /** Through {@link #next}: the delegate's own would pass by the guard. */
    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == SPACE || event == COMMENT || event == PROCESSING_INSTRUCTION || isBlankText(event)) {
            event = next();
        }
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw new XMLStreamException("Text between elements", getLocation());
        }
        return event;
    }

    private boolean isBlankText(int event) {
        return (event == CHARACTERS || event == CDATA) && isWhiteSpace();
    }

    private void enter(String name) throws ForbiddenXml {
        if (open.size() == DEEPEST || elements == MOST_ELEMENTS) {
            throw new ForbiddenXml(FaultCode.TOO_COMPLEX);
        }
        elements++;
        open.push(Step.in(open.peek(), name));
    }

    /** An open element, with its place among its brothers of the same name. */
    private record Step(String name, int place, Map<String, Integer> children) {

        static Step in(Step parent, String name) {
            int place = parent == null ? 1 : parent.children.merge(name, 1, Integer::sum);
            return new Step(name, place, new HashMap<>());
        }

        String label() {
            return place == 1 ? name : name + "[" + place + "]";
        }
    }
}
