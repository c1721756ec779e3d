package kz.iin.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.iin.run.Database;
import kz.iin.run.DemoData;

/** What the console shows in the tests: the applications of {@code applications.sql}. */
final class ConsoleFixture {

    static final String UNDER_CHECK = "2026-90000001";
    static final String OVERDUE = "2026-90000002";
    static final String ISSUED = "2026-90000003";
    static final String REFUSED = "2026-90000004";
    static final String FORMED = "2026-90000005";
    static final String HANDED_OVER = "2026-90000006";
    static final String OF_ANKARA = "2026-90000011";

    static final String ISSUED_IIN = "850617059011";

    /** What other tests submitted in the mission of the fixture would push it off the first page. */
    private static final String OTHERS_AWAY = """
            update application set mission = 'KGZ-BIS', officer = 'officer.bis'
            where mission = 'TUR-IST' and number not like '2026-9%'""";

    private static boolean written;

    private ConsoleFixture() {}

    static synchronized void write(Database database) throws IOException {
        DemoData.load(database);
        database.execute(OTHERS_AWAY);
        if (written) {
            return;
        }
        try (InputStream script = ConsoleFixture.class.getResourceAsStream("applications.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        written = true;
    }
}
