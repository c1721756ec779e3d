package kz.iin.access.administration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.iin.audit.Change;

/** Fields of a row as a proposal keeps them, a line each, and as the audit tells them; one that is missing is empty. */
final class Fields {

    private static final String IS = "=";

    private Fields() {}

    /** No value holds a line break: none can be taken for another field. A key is the name of its constant, or a way to it. */
    static String text(Map<?, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + IS + field.getValue().replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> lines(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().map(line -> line.split(IS, 2)).forEach(parts -> lines.put(parts[0], parts[1]));
        return lines;
    }

    static <F extends Enum<F>> Map<F, String> read(Class<F> names, String text) {
        Map<String, String> lines = lines(text);
        Map<F, String> fields = new EnumMap<>(names);
        for (F name : names.getEnumConstants()) {
            fields.put(name, lines.getOrDefault(name.name(), ""));
        }
        return fields;
    }

    /** Each field by the name of what it belongs to. */
    static <F extends Enum<F>> List<Change> between(String subject, Map<F, String> before, Map<F, String> after) {
        return Change.between(audited(subject, before), audited(subject, after));
    }

    private static Map<String, String> audited(String subject, Map<? extends Enum<?>, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        field -> subject + "/" + field.getKey().name(),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
