package kz.iin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM still holds on to. The histogram of {@code jcmd} counts live objects only: it collects all others first. */
final class LiveHeap {

    private static final double MEGABYTE = 1 << 20;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private LiveHeap() {}

    static double megabytes(long pid) throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return bytes(new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8)) / MEGABYTE;
    }

    static long bytes(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalArgumentException("histogram: ends with a total");
        }
        return Long.parseLong(total.group(1));
    }
}
