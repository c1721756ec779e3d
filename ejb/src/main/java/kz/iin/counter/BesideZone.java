package kz.iin.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.mrz.Element;

/**
 * A field of the form beside what the machine readable zone says of it.
 *
 * @param zone empty when the zone says nothing of it
 * @param form empty when nothing is written yet
 */
public record BesideZone(DraftField field, Optional<String> zone, Optional<String> form) {

    private static final Map<DraftField, Element> ELEMENTS = Map.of(
            DraftField.SURNAME, Element.NAME,
            DraftField.GIVEN_NAME, Element.NAME,
            DraftField.BIRTH_DATE, Element.BIRTH_DATE,
            DraftField.SEX, Element.SEX,
            DraftField.CITIZENSHIP, Element.CITIZENSHIP,
            DraftField.DOCUMENT_TYPE, Element.DOCUMENT_CODE,
            DraftField.DOCUMENT_NUMBER, Element.DOCUMENT_NUMBER,
            DraftField.ISSUER, Element.ISSUER,
            DraftField.EXPIRES, Element.EXPIRES);

    /** What the zone writes, in the order of the fields; nothing without a zone that can be read. */
    public static List<BesideZone> rows(DraftContent content, LocalDate on) {
        Map<DraftField, String> zone = content.text(DraftField.ZONE)
                .map(typed -> ScannedZone.fields(typed, on))
                .orElse(Map.of());
        return zone.isEmpty()
                ? List.of()
                : Stream.of(DraftField.values())
                        .filter(ELEMENTS::containsKey)
                        .map(field -> new BesideZone(field, Optional.ofNullable(zone.get(field)), content.text(field)))
                        .toList();
    }

    /** What a difference of the zone names. */
    public Element element() {
        return ELEMENTS.get(field);
    }
}
