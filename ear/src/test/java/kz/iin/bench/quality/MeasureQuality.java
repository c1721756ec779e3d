package kz.iin.bench.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures on whatever sets lie in the folder, and prints the table. */
public final class MeasureQuality {

    public static final String FOLDER = "iin.bench.data";

    private MeasureQuality() {}

    public static void main(String[] args) {
        measure();
    }

    /** Nothing, and it says so, when the folder is not given. */
    public static List<Measured> measure() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            System.out.println("Skipped: no folder of sets is given by -D" + FOLDER);
            return List.of();
        }
        return measure(new Sets(Path.of(folder)));
    }

    private static List<Measured> measure(Sets sets) {
        List<Measured> all = new ArrayList<>();
        System.out.print(Measured.HEADER);
        for (PersonSet set : sets.ofPersons()) {
            Stream.concat(Stream.of(set.exact()), Stream.of(Coding.values()).flatMap(set::measure))
                    .peek(measured -> System.out.print(measured.line()))
                    .forEach(all::add);
        }
        for (NamePairs names : sets.ofNames()) {
            Stream.of(Coding.values()).map(names::line).forEach(System.out::print);
        }
        return all;
    }
}
