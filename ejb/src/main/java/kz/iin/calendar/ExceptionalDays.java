package kz.iin.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The days that a yearly act makes off or worked, and the days of Kurban Ait: data, each line with its source. */
record ExceptionalDays(Set<LocalDate> off, Set<LocalDate> worked) {

    ExceptionalDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        if (!Collections.disjoint(off, worked)) {
            throw new IllegalArgumentException("exceptionalDays: a day is off or worked, not both");
        }
    }

    static ExceptionalDays ofKazakhstan() {
        try (InputStream days = ExceptionalDays.class.getResourceAsStream("kazakhstan.days")) {
            InputStream found = Objects.requireNonNull(days, "kazakhstan.days");
            return parse(new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExceptionalDays parse(List<String> lines) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split(" +", 3);
            if (columns.length < 3 || !kind(columns[1], off, worked).add(LocalDate.parse(columns[0]))) {
                throw new IllegalArgumentException("exceptionalDays: each day once, with its kind and source: " + line);
            }
        });
        return new ExceptionalDays(off, worked);
    }

    private static Set<LocalDate> kind(String word, Set<LocalDate> off, Set<LocalDate> worked) {
        return switch (word) {
            case "off" -> off;
            case "worked" -> worked;
            default -> throw new IllegalArgumentException("exceptionalDays: off or worked, not " + word);
        };
    }
}
