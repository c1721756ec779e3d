package kz.iin.access.administration;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A rule set as it is, or as somebody wants one from a day on: what it demands, its categories and their papers. */
public record RuleSetSheet(Map<RuleSetField, String> fields, List<RuleSetPart> parts) {

    public RuleSetSheet {
        fields = Map.copyOf(fields);
        parts = List.copyOf(parts);
    }

    public String of(RuleSetField field) {
        return fields.getOrDefault(field, "");
    }

    public LocalDate from() {
        return LocalDate.parse(of(RuleSetField.VALID_FROM));
    }

    /** The first thing that can't be so; empty if none. */
    public Optional<RuleSetObjection> objection() {
        return Stream.of(RuleSetField.values())
                .filter(field -> !field.accepts(of(field)))
                .map(field -> new RuleSetObjection(field.name(), ""))
                .findFirst()
                .or(this::contradiction)
                .or(this::objectionToPart);
    }

    /** What the fields say of each other; the schema says the same. */
    private Optional<RuleSetObjection> contradiction() {
        String admits = of(RuleSetField.ADMITS);
        boolean isByCategory = admits.equals("CATEGORIES");
        if (!isByCategory && is(RuleSetField.CATEGORY_REQUIRED)) {
            return RuleSetObjection.of("CATEGORY_OF_CATEGORIES");
        }
        if (admits.equals("NOBODY") && RuleSetField.DEMANDS.stream().anyMatch(this::is)) {
            return RuleSetObjection.of("DEMANDS_OF_NOBODY");
        }
        boolean hasCategory = parts.stream().anyMatch(part -> !part.isPaper());
        return isByCategory && !hasCategory ? RuleSetObjection.of("NO_CATEGORY") : Optional.empty();
    }

    private Optional<RuleSetObjection> objectionToPart() {
        Set<String> categories = parts.stream()
                .filter(part -> !part.isPaper())
                .map(RuleSetPart::category)
                .collect(toSet());
        Set<String> known = new HashSet<>();
        for (RuleSetPart part : parts) {
            Optional<String> rule = part.objection()
                    .or(() -> known.add(part.path()) ? Optional.empty() : Optional.of("TWICE"))
                    .or(() -> categories.contains(part.category()) ? Optional.empty() : Optional.of("PAPER_OF_NONE"));
            if (rule.isPresent()) {
                return Optional.of(new RuleSetObjection(rule.get(), part.path()));
            }
        }
        return Optional.empty();
    }

    boolean is(RuleSetField field) {
        return Boolean.parseBoolean(of(field));
    }

    /** But for the day and the act with where it is read: alone they change nothing. */
    boolean isLike(RuleSetSheet other) {
        return rules().equals(other.rules());
    }

    private Map<String, String> rules() {
        Map<String, String> rules = flat();
        rules.remove(RuleSetField.VALID_FROM.name());
        RuleSetField.ACT.forEach(name -> rules.remove(name.name()));
        rules.remove(RuleSetField.SOURCE.name());
        return rules;
    }

    /** All that it says, each under the way to it: {@code ADMITS}, {@code CHILD/MOST_AGE}, {@code CHILD/BIRTH_CERTIFICATE/NAME_EN}. */
    Map<String, String> flat() {
        Map<String, String> flat = new LinkedHashMap<>();
        Stream.of(RuleSetField.values()).forEach(field -> flat.put(field.name(), of(field)));
        for (RuleSetPart part : parts) {
            Stream.of(PartField.values())
                    .filter(field -> !part.of(field).isEmpty())
                    .forEach(field -> flat.put(part.path() + "/" + field, part.of(field)));
        }
        return flat;
    }

    static RuleSetSheet read(Map<String, String> flat) {
        Map<RuleSetField, String> fields = new LinkedHashMap<>();
        Map<String, Map<PartField, String>> parts = new LinkedHashMap<>();
        flat.forEach((way, value) -> {
            int end = way.lastIndexOf('/');
            if (end < 0) {
                fields.put(RuleSetField.valueOf(way), value);
            } else {
                parts.computeIfAbsent(way.substring(0, end), path -> new LinkedHashMap<>())
                        .put(PartField.valueOf(way.substring(end + 1)), value);
            }
        });
        return new RuleSetSheet(
                fields,
                parts.entrySet().stream()
                        .map(part -> part(part.getKey().split("/"), part.getValue()))
                        .toList());
    }

    private static RuleSetPart part(String[] path, Map<PartField, String> fields) {
        return new RuleSetPart(path[0], path.length > 1 ? path[1] : "", fields);
    }
}
