package kz.iin.access.administration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A system that is to call us, as somebody wants it registered; its certificates are proposed one by one. */
public record PartnerSheet(String id, Map<PartnerField, String> fields) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public PartnerSheet {
        fields = Map.copyOf(fields);
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The first field that can't be so; empty if none. */
    public Optional<PartnerField> objection() {
        return Stream.of(PartnerField.values())
                .filter(field -> !field.accepts(of(field)))
                .findFirst()
                .or(() -> isBurstTooSmall() ? Optional.of(PartnerField.BURST) : Optional.empty());
    }

    String of(PartnerField field) {
        return fields.getOrDefault(field, "");
    }

    int number(PartnerField field) {
        return Integer.parseInt(of(field));
    }

    List<String> each(PartnerField field) {
        return PartnerField.each(of(field));
    }

    Map<PartnerField, String> whole() {
        Map<PartnerField, String> whole = new EnumMap<>(PartnerField.class);
        whole.putAll(fields);
        return whole;
    }

    private boolean isBurstTooSmall() {
        return number(PartnerField.BURST) < number(PartnerField.PER_SECOND);
    }
}
