package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that outlived its run (the run was killed): the next run in the same directory ends it. */
final class Leftover {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private Leftover() {}

    /** Notes a process of ours. Its start time stands beside its number, which the system may give to another. */
    static void note(ProcessHandle process, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(Long.toString(process.pid()), startOf(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stopNoted(Path file) {
        List<String> lines = linesOf(file);
        if (lines.size() == 2) {
            process(lines.get(0))
                    .filter(process -> startOf(process).equals(lines.get(1)))
                    .ifPresent(Leftover::stop);
        }
    }

    /** PostgreSQL notes itself, its number in the first line. */
    static void stopPostmaster(Path dataDirectory) {
        linesOf(dataDirectory.resolve("postmaster.pid")).stream()
                .findFirst()
                .flatMap(Leftover::process)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(Leftover::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new RunFailure("Process " + process.pid() + " of an earlier run does not end", e);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
