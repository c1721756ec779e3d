package kz.iin.person.mrz;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The shapes of the zone: cards, larger cards, and passports (ICAO Doc 9303 parts 5, 6 and 4, section 4.2.2). */
public enum Format {
    TD1(
            30,
            Map.ofEntries(
                    entry(Element.DOCUMENT_CODE, new Place(1, 1, 2)),
                    entry(Element.ISSUER, new Place(1, 3, 5)),
                    entry(Element.DOCUMENT_NUMBER, new Place(1, 6, 14)),
                    entry(Element.OPTIONAL_DATA, new Place(1, 16, 30)),
                    entry(Element.BIRTH_DATE, new Place(2, 1, 6)),
                    entry(Element.SEX, new Place(2, 8, 8)),
                    entry(Element.EXPIRES, new Place(2, 9, 14)),
                    entry(Element.CITIZENSHIP, new Place(2, 16, 18)),
                    entry(Element.MORE_OPTIONAL_DATA, new Place(2, 19, 29)),
                    entry(Element.NAME, new Place(3, 1, 30))),
            List.of(new Place(1, 6, 30), new Place(2, 1, 7), new Place(2, 9, 15), new Place(2, 19, 29))),
    TD2(
            36,
            Map.ofEntries(
                    entry(Element.DOCUMENT_CODE, new Place(1, 1, 2)),
                    entry(Element.ISSUER, new Place(1, 3, 5)),
                    entry(Element.NAME, new Place(1, 6, 36)),
                    entry(Element.DOCUMENT_NUMBER, new Place(2, 1, 9)),
                    entry(Element.CITIZENSHIP, new Place(2, 11, 13)),
                    entry(Element.BIRTH_DATE, new Place(2, 14, 19)),
                    entry(Element.SEX, new Place(2, 21, 21)),
                    entry(Element.EXPIRES, new Place(2, 22, 27)),
                    entry(Element.OPTIONAL_DATA, new Place(2, 29, 35))),
            List.of(new Place(2, 1, 10), new Place(2, 14, 20), new Place(2, 22, 35))),
    TD3(
            44,
            Map.ofEntries(
                    entry(Element.DOCUMENT_CODE, new Place(1, 1, 2)),
                    entry(Element.ISSUER, new Place(1, 3, 5)),
                    entry(Element.NAME, new Place(1, 6, 44)),
                    entry(Element.DOCUMENT_NUMBER, new Place(2, 1, 9)),
                    entry(Element.CITIZENSHIP, new Place(2, 11, 13)),
                    entry(Element.BIRTH_DATE, new Place(2, 14, 19)),
                    entry(Element.SEX, new Place(2, 21, 21)),
                    entry(Element.EXPIRES, new Place(2, 22, 27)),
                    entry(Element.OPTIONAL_DATA, new Place(2, 29, 42))),
            List.of(new Place(2, 1, 10), new Place(2, 14, 20), new Place(2, 22, 43)));

    private final int lineLength;
    private final Map<Element, Place> places;
    private final List<Place> covered;

    Format(int lineLength, Map<Element, Place> places, List<Place> covered) {
        this.lineLength = lineLength;
        this.places = places;
        this.covered = covered;
    }

    /** The format of these lines, by their number and length. */
    static Optional<Format> of(List<String> lines) {
        return Stream.of(values())
                .filter(format -> lines.size() == format.lines())
                .filter(format -> lines.stream().allMatch(line -> line.length() == format.lineLength))
                .findFirst();
    }

    int lines() {
        return this == TD1 ? 3 : 2;
    }

    /** The elements that this format has. */
    Set<Element> elements() {
        return places.keySet();
    }

    Place of(Element element) {
        return places.get(element);
    }

    /** How long the name is when it fills its field. */
    public int nameLength() {
        return of(Element.NAME).length();
    }

    /** What the composite check digit covers. */
    List<Place> covered() {
        return covered;
    }

    /** Where the composite check digit stands: at the end of the second line. */
    Place compositeDigit() {
        return new Place(2, lineLength, lineLength);
    }

    /** Whether a document number may go on in the optional data (ICAO Doc 9303 parts 5 and 6, note j). */
    boolean continuesNumbers() {
        return this != TD3;
    }
}
