package kz.iin.counter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.mrz.Mrz;
import kz.iin.person.mrz.MrzDate;
import kz.iin.shared.RuleBroken;

/**
 * A machine readable zone as a reader types it or somebody pastes it: with any line break or none between the lines, and with
 * blanks that nobody wrote.
 */
public final class ScannedZone {

    /** How long the lines are by all characters there are: three lines of a card, two of a larger card or a passport. */
    private static final Map<Integer, Integer> LINES = Map.of(90, 30, 72, 36, 88, 44);

    private static final int YEARS_AHEAD = 50;
    private static final int CENTURY = 100;

    private ScannedZone() {}

    /** @throws RuleBroken when it is none */
    public static Mrz read(String typed) {
        return Mrz.parse(inLines(typed));
    }

    /**
     * What the fields are by the zone; what it does not say is left out.
     *
     * @param on the day, which tells the century
     * @return nothing for what is no zone
     */
    public static Map<DraftField, String> fields(String typed, LocalDate on) {
        try {
            return fields(read(typed), on);
        } catch (RuleBroken none) {
            return Map.of();
        }
    }

    private static Map<DraftField, String> fields(Mrz zone, LocalDate on) {
        Map<DraftField, String> fields = new EnumMap<>(DraftField.class);
        fields.put(DraftField.SURNAME, zone.name().primary());
        zone.name().secondary().ifPresent(name -> fields.put(DraftField.GIVEN_NAME, name));
        fields.put(DraftField.DOCUMENT_NUMBER, zone.documentNumber().replace('<', ' '));
        fields.put(DraftField.SEX, zone.sex().letter());
        fields.put(DraftField.DOCUMENT_TYPE, typeOf(zone).name());
        Country.find(zone.citizenship()).ifPresent(state -> fields.put(DraftField.CITIZENSHIP, state.code()));
        Country.find(zone.issuer()).ifPresent(state -> fields.put(DraftField.ISSUER, state.code()));
        zone.birthDate().birthDate(on).ifPresent(day -> fields.put(DraftField.BIRTH_DATE, TypedDay.write(day)));
        expires(zone.expires(), on).ifPresent(day -> fields.put(DraftField.EXPIRES, TypedDay.write(day)));
        return fields;
    }

    /** No document is valid for so long that its century is in doubt. */
    private static Optional<BirthDate> expires(MrzDate day, LocalDate on) {
        return day.birthDate(on.plusYears(YEARS_AHEAD))
                .filter(BirthDate::isComplete)
                .filter(date -> date.year() > on.getYear() - CENTURY / 2);
    }

    /** A card without more is an identity card: what else it may be, its letters do not say. */
    private static DocumentType typeOf(Mrz zone) {
        return zone.documentCode().startsWith("P") ? DocumentType.PASSPORT : DocumentType.IDENTITY_CARD;
    }

    private static String inLines(String typed) {
        List<String> lines = typed.toUpperCase(Locale.ROOT)
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        String all = String.join("", lines);
        Optional<Integer> length = Optional.ofNullable(LINES.get(all.length())).filter(any -> lines.size() == 1);
        return length.map(each -> IntStream.range(0, all.length() / each)
                        .mapToObj(line -> all.substring(line * each, (line + 1) * each))
                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> String.join("\n", lines));
    }
}
