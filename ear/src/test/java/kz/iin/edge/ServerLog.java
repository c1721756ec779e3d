package kz.iin.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the server has logged since a moment. */
public record ServerLog(Path file, int from) {

    /** From now on. */
    public static ServerLog watched() {
        return new ServerLog(current(), read(current()).length);
    }

    static ServerLog whole() {
        return new ServerLog(current(), 0);
    }

    public String text() {
        byte[] all = read(file);
        return new String(Arrays.copyOfRange(all, Math.min(from, all.length), all.length), StandardCharsets.UTF_8);
    }

    public List<String> linesWith(String text) {
        return text().lines().filter(line -> line.contains(text)).toList();
    }

    /** What the edge has said of requests; what it does on its own, at its times, is another matter. */
    public List<String> linesOfRequests() {
        return linesWith("kz.iin.web").stream()
                .filter(line -> !line.contains("ManagedScheduledExecutor"))
                .toList();
    }

    private static Path current() {
        return Path.of(System.getProperty("iin.server.base"), "log", "server.log");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
