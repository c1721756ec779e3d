package kz.iin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs a program in a JVM of its own that has no more heap than a report may take: one that takes more does not end well. */
final class SmallHeap {

    private static final String MOST = "-Xmx64m";
    private static final Pattern NUMBER = Pattern.compile("[0-9.E-]+");

    private SmallHeap() {}

    /** @return the numbers that it prints, one a line; other lines are those of libraries */
    static List<Double> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MOST,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed in a heap of 64 MB");
        }
        return Stream.of(printed.split("\n"))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::valueOf)
                .toList();
    }
}
