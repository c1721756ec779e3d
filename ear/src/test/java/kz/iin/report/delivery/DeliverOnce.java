package kz.iin.report.delivery;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Delivers into a folder in a process of its own, which may write no file larger than allowed. */
final class DeliverOnce {

    private static final String LIMITED = "ulimit -f %d; exec \"$@\"";

    private DeliverOnce() {}

    /** @param database its address, user and password; @param blocks of 512 or 1024 bytes, as the shell has it */
    static void into(Path folder, Instant at, int blocks, List<String> database) throws Exception {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        LIMITED.formatted(blocks),
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeliverOnce.class.getName(),
                        folder.toString(),
                        at.toString(),
                        database.get(0),
                        database.get(1),
                        database.get(2))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the delivery did not end well");
        }
    }

    public static void main(String[] told) {
        Carrier folder = new FolderCarrier(Optional.of(told[0]));
        new DeliverReports(
                        () -> DriverManager.getConnection(told[2], told[3], told[4]),
                        List.of(folder),
                        Duration.ofDays(1),
                        Clock.fixed(Instant.parse(told[1]), ZoneOffset.UTC))
                .deliver();
    }
}
