package kz.iin.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.iin.shared.RuleBroken;

/** Reads the fields of a draft one after the other and notes what can't be read. */
final class Fields {

    private final DraftContent content;
    private final List<FieldFault> faults = new ArrayList<>();

    Fields(DraftContent content) {
        this.content = content;
    }

    DraftContent content() {
        return content;
    }

    List<FieldFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(fault -> fault.field().orElseThrow()))
                .toList();
    }

    boolean isAnyWritten(DraftField... fields) {
        return Stream.of(fields).anyMatch(field -> content.text(field).isPresent());
    }

    <T> Optional<T> optional(DraftField field, Function<String, T> reading) {
        return content.text(field).flatMap(text -> make(() -> reading.apply(text), field, Map.of()));
    }

    <T> Optional<T> required(DraftField field, Function<String, T> reading) {
        require(field);
        return optional(field, reading);
    }

    void require(DraftField field) {
        if (content.text(field).isEmpty()) {
            faults.add(FieldFault.missing(field));
        }
    }

    /**
     * @param field where a rule that is broken is told
     * @param others where it is told instead, by the domain's word for what broke it
     */
    <T> Optional<T> make(Supplier<T> value, DraftField field, Map<String, DraftField> others) {
        try {
            return Optional.of(value.get());
        } catch (RuleBroken broken) {
            faults.add(FieldFault.at(others.getOrDefault(broken.field(), field), broken));
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> E chosen(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("choice", DraftRule.DRAFT_CHOICE));
    }
}
