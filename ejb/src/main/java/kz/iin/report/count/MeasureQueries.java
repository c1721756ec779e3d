package kz.iin.report.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The queries of {@code measures.sql}, one under the name of each measure. */
final class MeasureQueries {

    private static final String FILE = "/kz/iin/report/measures.sql";
    private static final String HEADING = "(?m)^--: ";

    /** The parameters are both ends of the period. */
    private static final String SPAN =
            "with span(begins, ends) as (values (cast(? as timestamptz), cast(? as timestamptz))),\n";

    private static final String ENDED = """
            ended as not materialized (
                select move.application_id, mission, registered_at, to_status as how, moved_at as at
                from application_move move join application on application.id = move.application_id
                where to_status in ('FORMED', 'REFUSED', 'WITHDRAWN') and from_status not in ('ISSUED', 'HANDED_OVER')),
            """;

    private static final String FILLED = """
            place as not materialized (
                select series, birth_digits from formed_number, span where formed_at < ends and series is not null
                union all
                select series, birth_digits from never_used_number, span where met_at < ends),
            filled as not materialized (
                select code as series, birth_digits, digit7, first_serial + handed_out as next, cast(last_serial as bigint),
                    last_serial - first_serial + 1 as places, handed_out
                from (select series, birth_digits, count(*) as handed_out from place group by series, birth_digits) as counted
                join number_series on code = series, span
                where owner = 'SELF' and valid_from < ends at time zone 'Asia/Almaty'
                    and (valid_to is null or valid_to + 1 >= ends at time zone 'Asia/Almaty'))
            """;

    private final Map<Measure, String> queries = new EnumMap<>(Measure.class);

    private MeasureQueries(String text) {
        Arrays.stream(text.split(HEADING)).skip(1).forEach(part -> {
            String[] headed = part.split("\n", 2);
            queries.put(Measure.valueOf(headed[0].strip()), headed[1]);
        });
    }

    /** @throws IllegalArgumentException when the file names a measure that is none */
    static MeasureQueries read() {
        try (InputStream file = MeasureQueries.class.getResourceAsStream(FILE)) {
            return new MeasureQueries(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its parameters are both ends of the period, then those of the scope.
     *
     * @throws IllegalStateException when the file has none for the measure
     */
    String of(Measure measure, Scope scope) {
        String query = queries.get(measure);
        if (query == null) {
            throw new IllegalStateException(FILE + ": " + measure + " is missing");
        }
        return SPAN + Narrowing.to(scope) + ENDED + FILLED + query;
    }
}
