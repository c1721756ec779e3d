package kz.iin.duplicates.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file of persons, read record by record. */
interface PersonSource extends AutoCloseable {

    /**
     * The next record; empty after the last one.
     *
     * @throws BrokenSource if the file is cut off or not what it is said to be
     */
    Optional<SourceRecord> next() throws IOException;

    @Override
    void close() throws IOException;

    /** By the end of its name: {@code .xml}, else CSV. */
    static PersonSource open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") ? new XmlSource(bytes) : new CsvSource(bytes);
    }
}
