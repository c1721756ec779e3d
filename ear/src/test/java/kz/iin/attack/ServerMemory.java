package kz.iin.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the server takes of the machine's memory, as Linux counts it. */
record ServerMemory(long pid, long before) {

    private static final String NOW = "VmRSS:";
    private static final String HIGHEST = "VmHWM:";
    private static final long KILOBYTES_IN_MEGABYTE = 1_024;

    /** From now on; forgets how high it stood once. */
    static ServerMemory watched() {
        long pid = server();
        try {
            Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerMemory(pid, kilobytes(pid, NOW));
    }

    /** By how much it stood higher than at the beginning, at its highest. */
    long riseInMegabytes() {
        return (kilobytes(pid, HIGHEST) - before) / KILOBYTES_IN_MEGABYTE;
    }

    private static long server() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch("org.jboss.as.standalone"::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server below this process"))
                .pid();
    }

    private static long kilobytes(long pid, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(what))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
