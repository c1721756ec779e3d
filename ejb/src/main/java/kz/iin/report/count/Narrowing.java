package kz.iin.report.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the applications of a scope in the place of all: within one query the name of a table means what is named so before it. For
 * all of them nothing is put, and the query is the plain one.
 */
final class Narrowing {

    /** In the order of the codes of a scope. */
    private static final List<String> APPLICATIONS = List.of(
            "mission = ?",
            "mission in (select code from mission where country = ?)",
            "citizenship = ?",
            "id in (select application_id from presented_papers where category = ?)",
            "officer = ?");

    /** Whoever was not accepted has no citizenship and no category here. */
    private static final List<Integer> OF_REFUSALS = List.of(0, 1, 4);

    private Narrowing() {}

    static String to(Scope scope) {
        if (scope.isWhole()) {
            return "";
        }
        String refusals = OF_REFUSALS.stream()
                .filter(place -> scope.codes().get(place).isPresent())
                .map(APPLICATIONS::get)
                .collect(Collectors.joining(" and "));
        return narrowed("application", conditions(scope))
                + narrowed("acceptance_refusal", refusals.isEmpty() ? "false" : refusals);
    }

    /** In the order of their places. */
    static List<String> parameters(Scope scope) {
        return Stream.concat(scope.codes().stream(), OF_REFUSALS.stream().map(scope.codes()::get))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String conditions(Scope scope) {
        return IntStream.range(0, APPLICATIONS.size())
                .filter(place -> scope.codes().get(place).isPresent())
                .mapToObj(APPLICATIONS::get)
                .collect(Collectors.joining(" and "));
    }

    private static String narrowed(String table, String conditions) {
        return "%1$s as not materialized (select * from %1$s where %2$s),%n".formatted(table, conditions);
    }
}
