package kz.iin.duplicates.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;

/** The sets of persons in the folder, each in its own form. */
final class Sets {

    private Sets() {}

    /** FEBRL: {@code rec_id, given_name, surname, ..., date_of_birth, soc_sec_id}; a record is of {@code rec-N}. */
    static List<Entry> febrl(Path file, boolean withDocument) {
        return rows(file)
                .map(row -> new Entry(
                        row[0].replaceFirst("(rec-\\d+)-.*", "$1"),
                        person(RawName.of(row[2], row[1], null), row[9], withDocument ? row[10] : "")))
                .toList();
    }

    /** Splink: {@code unique_id,first_name,surname,dob,city,email,cluster}. */
    static List<Entry> splink(Path file, boolean withDocument) {
        return rows(file)
                .map(row ->
                        new Entry(row[6], person(RawName.of(row[2], row[1], null), row[3], withDocument ? row[5] : "")))
                .toList();
    }

    private static PersonData person(RawName name, String date, String document) {
        Set<DocumentKey> documents = DocumentKey.find(null, document).stream().collect(Collectors.toSet());
        return new PersonData(
                List.of(name), WrittenDate.read(date), Optional.empty(), Optional.empty(), documents, Optional.empty());
    }

    private static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split(" *, *", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
