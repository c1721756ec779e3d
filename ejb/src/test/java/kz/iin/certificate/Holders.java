package kz.iin.certificate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Thirty invented holders: every alphabet that names are written in here, and the shapes that names and birth dates have. */
public final class Holders {

    private Holders() {}

    public static List<Holder> all() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Holders.class.getResourceAsStream("holders.csv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Holders::holder)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Holder holder(String line) {
        String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Wording citizenship = new Wording("Түркия", "Турция", "Türkiye");
        return new Holder(
                name(cells, 0),
                Optional.of(cells).filter(Holders::isInCyrillic).map(all -> name(all, 3)),
                cells[6],
                cells[7],
                citizenship);
    }

    private static boolean isInCyrillic(String... cells) {
        return !(cells[3] + cells[4]).isEmpty();
    }

    private static PrintedName name(String[] cells, int from) {
        return new PrintedName(part(cells[from]), part(cells[from + 1]), part(cells[from + 2]));
    }

    private static Optional<String> part(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }
}
