package kz.iin.bench.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;

/** The sets in the folder, each in its own form: whatever files of these forms are there. */
final class Sets {

    private static final double GOAL_WITH_DOCUMENT = 0.999;
    private static final double GOAL_WITHOUT = 0.995;

    private final Path folder;

    Sets(Path folder) {
        this.folder = folder;
    }

    /** Every set of persons twice: with the document, and with names and birth date only. */
    List<PersonSet> ofPersons() {
        return Stream.of(true, false)
                .flatMap(document -> Stream.concat(
                        persons("febrl", document, row -> febrl(row, document)),
                        persons("splink", document, row -> splink(row, document))))
                .toList();
    }

    List<NamePairs> ofNames() {
        return Stream.concat(
                        files("wikidata-translit").map(file -> names(file, "\t", row -> List.of(row[0], row[1]))),
                        files("popular-names").map(file -> names(file, ",", Sets::nativeAndRomanised)))
                .toList();
    }

    private static NamePairs names(Path file, String separator, Function<String[], List<String>> form) {
        return new NamePairs(
                file.getFileName().toString(),
                rows(file, separator)
                        .filter(row -> row.length > 1)
                        .map(form)
                        .map(pair -> pair.stream()
                                .map(spelling -> spelling.matches("(\\S )+\\S") ? spelling.replace(" ", "") : spelling)
                                .toList())
                        .filter(pair -> !pair.get(0).equals(pair.get(1)))
                        .toList());
    }

    /** The two neighbours of which the first is not in Latin letters; the same twice when there are none. */
    private static List<String> nativeAndRomanised(String[] row) {
        return IntStream.range(0, row.length - 1)
                .filter(i -> row[i].codePoints().anyMatch(letter -> Character.isLetter(letter) && letter > 0x250)
                        && row[i + 1].chars().anyMatch(Character::isLetter))
                .mapToObj(i -> List.of(row[i + 1], row[i]))
                .findFirst()
                .orElse(List.of("", ""));
    }

    private Stream<PersonSet> persons(String kind, boolean document, Function<String[], Entry> form) {
        String fields = document ? ", document" : ", names and date";
        return files(kind)
                .map(file -> new PersonSet(
                        kind + " " + file.getFileName().toString().replaceFirst("\\..*", "") + fields,
                        rows(file, " *, *").skip(1).map(form).toList(),
                        document ? GOAL_WITH_DOCUMENT : GOAL_WITHOUT));
    }

    /** FEBRL: {@code rec_id, given_name, surname, ..., date_of_birth, soc_sec_id}; a record is of {@code rec-N}. */
    private static Entry febrl(String[] row, boolean document) {
        String person = row[0].replaceFirst("(rec-\\d+)-.*", "$1");
        return new Entry(person, person(row[2], row[1], row[9], document ? row[10] : ""));
    }

    /** Splink: {@code unique_id,first_name,surname,dob,city,email,cluster}; the address stands for a document. */
    private static Entry splink(String[] row, boolean document) {
        return new Entry(row[6], person(row[2], row[1], row[3], document ? row[5] : ""));
    }

    private static PersonData person(String surname, String givenName, String date, String document) {
        Set<DocumentKey> documents = DocumentKey.find(null, document).stream().collect(Collectors.toSet());
        return new PersonData(
                List.of(RawName.of(surname, givenName, null)),
                WrittenDate.read(date),
                Optional.empty(),
                Optional.empty(),
                documents,
                Optional.empty());
    }

    private Stream<Path> files(String kind) {
        Path files = folder.resolve(kind);
        try (Stream<Path> all = Files.isDirectory(files) ? Files.list(files) : Stream.empty()) {
            return all.sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String[]> rows(Path file, String separator) {
        try {
            return Files.readAllLines(file).stream().map(line -> line.split(separator, -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
