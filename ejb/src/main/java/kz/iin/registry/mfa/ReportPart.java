package kz.iin.registry.mfa;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Of which applications a report tells; of all, where it names nothing. */
public record ReportPart(
        Optional<String> mission,
        Optional<String> country,
        Optional<String> citizenship,
        Optional<String> category,
        Optional<String> officer) {

    public static final ReportPart ALL =
            new ReportPart(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ReportPart {
        List.of(mission, country, citizenship, category, officer).forEach(Objects::requireNonNull);
    }

    boolean isAll() {
        return equals(ALL);
    }
}
