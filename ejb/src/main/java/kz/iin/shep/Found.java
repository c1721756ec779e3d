package kz.iin.shep;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.calendar.Zones;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a received message. Its children are known by their local names; one that is empty counts as absent. */
record Found(Element element) {

    Optional<Found> child(String name) {
        return children(name).findFirst();
    }

    /** @throws FormatMismatch naming the child */
    Found required(String name) {
        return child(name).orElseThrow(() -> new FormatMismatch(name, "required"));
    }

    Stream<Found> children(String name) {
        return children().filter(child -> child.name().equals(name));
    }

    Stream<Found> children() {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(node -> new Found((Element) node));
    }

    Optional<String> text(String name) {
        return child(name).map(Found::text).filter(text -> !text.isEmpty());
    }

    /** @throws FormatMismatch naming the child */
    String requiredText(String name) {
        return text(name).orElseThrow(() -> new FormatMismatch(name, "required"));
    }

    /** A date-time without zone is one of Astana: the gateway and its participants write their own. */
    Instant requiredMoment(String name) {
        try {
            TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    requiredText(name), OffsetDateTime::from, LocalDateTime::from);
            return moment instanceof OffsetDateTime zoned
                    ? zoned.toInstant()
                    : ((LocalDateTime) moment).atZone(Zones.ASTANA).toInstant();
        } catch (DateTimeException noMoment) {
            throw new FormatMismatch(name, "a date-time");
        }
    }

    /** @throws FormatMismatch naming the child, when it is missing or says something unknown */
    <E extends Enum<E>> E requiredCode(String name, Class<E> codes) {
        String text = requiredText(name);
        return Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new FormatMismatch(name, "a known code"));
    }

    String text() {
        return element.getTextContent().strip();
    }

    String name() {
        return element.getLocalName();
    }
}
