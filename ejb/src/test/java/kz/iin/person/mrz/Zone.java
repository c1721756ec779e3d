package kz.iin.person.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Zones of tests: the specimens of ICAO Doc 9303, and what is made of them by writing something else into them. */
public record Zone(List<String> lines) {

    /** Part 4. */
    public static final Zone PASSPORT =
            new Zone("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    /** Part 5. */
    public static final Zone CARD = new Zone(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    /** Part 6. */
    public static final Zone LARGER_CARD =
            new Zone("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    /** Part 11, appendix D.2: the number D23145890734 is too long for its field. */
    public static final Zone CARD_OF_A_LONG_NUMBER = new Zone(
            "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<");

    /** Part 11, appendix D.2. */
    public static final Zone LARGER_CARD_OF_A_LONG_NUMBER =
            new Zone("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8");

    public Zone {
        lines = List.copyOf(lines);
    }

    private Zone(String... lines) {
        this(Arrays.asList(lines));
    }

    public static Stream<Zone> specimens() {
        return Stream.of(PASSPORT, CARD, LARGER_CARD, CARD_OF_A_LONG_NUMBER, LARGER_CARD_OF_A_LONG_NUMBER);
    }

    public Mrz read() {
        return Mrz.parse(text());
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** With another text at a position that is counted from one; check digits stay as they are. */
    public Zone with(int line, int position, String text) {
        List<String> changed = new ArrayList<>(lines);
        StringBuilder one = new StringBuilder(lines.get(line - 1));
        changed.set(
                line - 1,
                one.replace(position - 1, position - 1 + text.length(), text).toString());
        return new Zone(changed);
    }

    /** With another text in place of an element, filled up, and all check digits made anew. */
    public Zone with(Element element, String text) {
        Format format = Format.of(lines).orElseThrow();
        Place place = format.of(element);
        Zone changed = with(place.line(), place.first(), text + "<".repeat(place.length() - text.length()));
        for (Element checked : List.of(Element.DOCUMENT_NUMBER, Element.BIRTH_DATE, Element.EXPIRES)) {
            changed = changed.checked(format.of(checked));
        }
        changed = format == Format.TD3 ? changed.checked(format.of(Element.OPTIONAL_DATA)) : changed;
        return changed.composed(format);
    }

    /** A filler instead of the check digit stays: the number goes on elsewhere. */
    private Zone checked(Place place) {
        boolean isContinued = place.behind().in(lines).equals("<");
        return isContinued ? this : with(place.line(), place.last() + 1, CheckDigit.of(place.in(lines)));
    }

    private Zone composed(Format format) {
        StringBuilder covered = new StringBuilder();
        format.covered().forEach(place -> covered.append(place.in(lines)));
        Place digit = format.compositeDigit();
        return with(digit.line(), digit.first(), CheckDigit.of(covered.toString()));
    }
}
