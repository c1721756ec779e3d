package kz.iin.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The console users and senders of the run profile, the tests and the benchmarks; loading them again changes nothing. */
public final class DemoData {

    private static final String SCRIPT = "/demo-data.sql";

    private DemoData() {}

    public static void load(Database database) {
        try (InputStream script = DemoData.class.getResourceAsStream(SCRIPT)) {
            database.execute(new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
