package kz.iin.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * A process we started. Only its last lines are kept, in memory: whatever it writes, it cannot fill the disk.
 */
final class ChildProcess implements AutoCloseable {

    private static final int LINES_KEPT = 200;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final Thread reader;
    private final Deque<String> lines = new ArrayDeque<>();

    private ChildProcess(String name, Process process) {
        this.process = process;
        this.reader = new Thread(this::read, name + " output");
        reader.setDaemon(true);
    }

    /** Ends what an earlier run has left under the same note, then starts. */
    static ChildProcess start(String name, ProcessBuilder command, Path note) {
        Leftover.stopNoted(note);
        try {
            ChildProcess child =
                    new ChildProcess(name, command.redirectErrorStream(true).start());
            Leftover.note(child.process.toHandle(), note);
            child.reader.start();
            return child;
        } catch (IOException e) {
            throw new RunFailure(name + " does not start: " + e.getMessage(), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Once it has ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** All it had to say once it has ended, else what it has said so far. */
    String lastLines() {
        if (!isAlive()) {
            awaitReader();
        }
        synchronized (lines) {
            return String.join(System.lineSeparator(), lines);
        }
    }

    /** As a power failure would: no chance to tidy up. */
    void kill() {
        process.destroyForcibly();
        waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        if (!waitFor()) {
            kill();
        }
    }

    private boolean waitFor() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitReader() {
        try {
            reader.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
            }
        } catch (IOException ended) {
            keep("(output closed: " + ended.getMessage() + ")");
        }
    }

    private void keep(String line) {
        synchronized (lines) {
            if (lines.size() == LINES_KEPT) {
                lines.removeFirst();
            }
            lines.addLast(line);
        }
    }
}
