package kz.iin.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * A process we started. Only its last lines are kept, in memory: whatever it writes, it cannot fill the disk.
 */
final class ChildProcess implements AutoCloseable {

    private static final int LINES_KEPT = 200;
    private static final int GRACE_SECONDS = 20;

    private final String name;
    private final Process process;
    private final Deque<String> lines = new ArrayDeque<>();

    private ChildProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Ends what an earlier run has left under the same note, then starts. */
    static ChildProcess start(String name, ProcessBuilder command, Path note) {
        Leftover.stopNoted(note);
        try {
            ChildProcess child =
                    new ChildProcess(name, command.redirectErrorStream(true).start());
            Leftover.note(child.process.toHandle(), note);
            child.drain();
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

    String lastLines() {
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
            return process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void drain() {
        Thread reader = new Thread(this::read, name + " output");
        reader.setDaemon(true);
        reader.start();
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
