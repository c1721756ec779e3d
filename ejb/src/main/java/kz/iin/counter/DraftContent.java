package kz.iin.counter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.iin.shared.RuleBroken;

/** What stands in the fields, as it was typed: whole or not, right or wrong. A field that holds only blanks is empty. */
public record DraftContent(Map<DraftField, String> values) {

    public static final DraftContent EMPTY = new DraftContent(Map.of());

    private static final String BETWEEN = ",";

    /** @throws RuleBroken for what fits into no field */
    public DraftContent {
        Map<DraftField, String> written = new EnumMap<>(DraftField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                RuleBroken.require(value.length() <= field.longest(), field.name(), DraftRule.DRAFT_FIELD_LENGTH);
                written.put(field, value.strip());
            }
        });
        values = Map.copyOf(written);
    }

    public Optional<String> text(DraftField field) {
        return Optional.ofNullable(values.get(field));
    }

    public boolean isTicked(DraftField field) {
        return text(field).filter(DraftField.TICKED::equals).isPresent();
    }

    /** The codes in a field that holds several. */
    public Set<String> codes(DraftField field) {
        return text(field).map(codes -> Set.copyOf(listed(codes))).orElse(Set.of());
    }

    /** The codes in such a text, in their order. */
    public static List<String> listed(String codes) {
        return List.of(codes.split(BETWEEN));
    }

    /** How {@link #codes} reads them. */
    public static String ofCodes(Set<String> codes) {
        return String.join(BETWEEN, codes.stream().sorted().toList());
    }

    public DraftContent with(Map<DraftField, String> others) {
        Map<DraftField, String> changed = new EnumMap<>(DraftField.class);
        changed.putAll(values);
        changed.putAll(others);
        return new DraftContent(changed);
    }

    /** The other values where these are empty. */
    public DraftContent filledFrom(Map<DraftField, String> others) {
        return new DraftContent(others).with(values);
    }

    /** The same for the same content. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(values.size());
            for (Map.Entry<DraftField, String> each : new TreeMap<>(values).entrySet()) {
                out.writeUTF(each.getKey().name());
                out.writeUTF(each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} wrote. */
    public static DraftContent read(byte[] bytes) {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                values.put(DraftField.valueOf(in.readUTF()), in.readUTF());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DraftContent(values);
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "DraftContent[withheld]";
    }
}
