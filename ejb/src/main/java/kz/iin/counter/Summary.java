package kz.iin.counter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.iin.shared.Sha256;

/**
 * What an officer had on the screen and confirms: the language of it, then a line for each thing that was shown, as it was
 * shown.
 */
public record Summary(String text) {

    private static final String BETWEEN = "\t";

    public Summary {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: what was shown");
        }
    }

    public static Summary of(Locale language, List<Line> shown) {
        return new Summary(shown.stream()
                .map(line -> line.name() + BETWEEN + line.value())
                .collect(Collectors.joining("\n", language.toLanguageTag() + "\n", "\n")));
    }

    /** In which it was read. */
    public Locale language() {
        return Locale.forLanguageTag(text.lines().findFirst().orElseThrow());
    }

    /** As they stood on the screen; what stands without a name goes on from the line before. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        text.lines().skip(1).forEach(written -> {
            int end = written.indexOf(BETWEEN);
            if (end >= 0) {
                lines.add(new Line(written.substring(0, end), written.substring(end + 1)));
            } else if (!lines.isEmpty()) {
                Line begun = lines.remove(lines.size() - 1);
                lines.add(new Line(begun.name(), begun.value() + "\n" + written));
            }
        });
        return List.copyOf(lines);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By which it is known, in hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(bytes()));
    }

    /** Withholds what was shown: this text may end in a log. */
    @Override
    public String toString() {
        return "Summary[" + sha256() + "]";
    }

    /** What is shown, and how it reads. */
    public record Line(String name, String value) {

        public Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /** Withholds what was shown: this text may end in a log. */
        @Override
        public String toString() {
            return "Line[withheld]";
        }
    }
}
