package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mission as it is, or as somebody wants it: its names, where it is, when it takes applications, on which days it works. */
public record MissionSheet(String code, Map<MissionField, String> fields) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[A-Z]{3}");

    public MissionSheet {
        fields = Map.copyOf(fields);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public String of(MissionField field) {
        return fields.getOrDefault(field, "");
    }

    /** The first field that can't be so; empty if none. */
    public Optional<MissionField> objection() {
        return Stream.of(MissionField.values())
                .filter(field -> !field.accepts(of(field)))
                .findFirst()
                .or(() -> closesBeforeItOpens() ? Optional.of(MissionField.OPEN_TO) : Optional.empty());
    }

    /** But for the act: alone it changes nothing. */
    boolean isLike(MissionSheet other) {
        Set<MissionField> all = EnumSet.allOf(MissionField.class);
        all.remove(MissionField.SOURCE);
        return code.equals(other.code)
                && all.stream().allMatch(field -> of(field).equals(other.of(field)));
    }

    /** What two sheets say of the week, or of the time of being open, by these fields. */
    boolean agrees(MissionSheet other, MissionField... some) {
        return Stream.of(some).allMatch(field -> of(field).equals(other.of(field)));
    }

    LocalDate day(MissionField field) {
        return LocalDate.parse(of(field));
    }

    Map<MissionField, String> whole() {
        Map<MissionField, String> whole = new EnumMap<>(MissionField.class);
        whole.putAll(fields);
        return whole;
    }

    private boolean closesBeforeItOpens() {
        return !of(MissionField.OPEN_TO).isEmpty() && day(MissionField.OPEN_TO).isBefore(day(MissionField.OPEN_FROM));
    }
}
