package kz.iin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import org.flywaydb.core.Flyway;

/**
 * How long a monthly report takes with all its forms, beside its bare aggregates, when that many applications of a year are in the
 * database; in a heap of 64 MB.
 */
final class ReportMonth implements Benchmark {

    private static final String GENERATED = "generate_series(1, 100000)";

    @Override
    public String name() {
        return "report.month";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        Database database = site.database();
        Map<String, String> user = database.environment();
        Flyway.configure()
                .dataSource(database.url(), user.get("IIN_DB_USER"), user.get("IIN_DB_PASSWORD"))
                .locations("classpath:kz/iin/schema")
                .load()
                .migrate();
        DemoData.load(database);
        database.execute(year(Sizes.of("report-applications")));
        List<Double> seconds =
                SmallHeap.run(MakeOneMonth.class, database.url(), user.get("IIN_DB_USER"), user.get("IIN_DB_PASSWORD"));
        return List.of(
                Figure.beside(seconds.get(0), name(), seconds.get(1), "s"),
                Figure.alone("report.month.forms", seconds.get(2), "s"));
    }

    private static String year(int applications) throws IOException {
        try (InputStream file = ReportMonth.class.getResourceAsStream("/kz/iin/report/year.sql")) {
            String year = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (!year.contains(GENERATED)) {
                throw new IllegalStateException("year.sql generates another number of applications");
            }
            return year.replace(GENERATED, "generate_series(1, %d)".formatted(applications));
        }
    }
}
