package kz.iin.architecture;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Who may use whom, as {@code packages.properties} says. */
final class PackageTable {

    private static final Map<String, Set<String>> ROWS = read();

    private PackageTable() {}

    static Set<String> rows() {
        return ROWS.keySet();
    }

    /** The row that speaks for the package; the name of the package when there is none. */
    static String rowOf(String name) {
        String ofParent = name.replaceFirst("\\.[a-z]+$", ".*");
        return ROWS.containsKey(name) || !ROWS.containsKey(ofParent) ? name : ofParent;
    }

    /** What the package may use; nothing when it stands in no row. */
    static Set<String> usableBy(String name) {
        return ROWS.getOrDefault(rowOf(name), Set.of());
    }

    private static Map<String, Set<String>> read() {
        Properties rows = new Properties();
        try (InputStream file = PackageTable.class.getResourceAsStream("packages.properties")) {
            rows.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(name -> name, name -> words(rows.getProperty(name))));
    }

    private static Set<String> words(String row) {
        return row.isEmpty() ? Set.of() : Set.of(row.split(" +"));
    }
}
