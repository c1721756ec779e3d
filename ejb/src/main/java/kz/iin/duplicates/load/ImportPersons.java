package kz.iin.duplicates.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings a file of persons into the index, batch by batch: a batch, how far it reaches and its rejects are stored together
 * or not at all. Started again with the same file it goes on after the last batch. Whoever is known by the same data under
 * the same number is left as is, so that a mended file can be brought in as a whole.
 */
public final class ImportPersons {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final Clock clock;
    private final Consumer<Progress> told;

    /** @param told after each batch */
    public ImportPersons(Connection connection, Clock clock, Consumer<Progress> told) {
        this.connection = connection;
        this.clock = clock;
        this.told = told;
    }

    /** @throws BrokenSource if the file can't be read to its end; what was read before is stored */
    public Progress run(Path file, Path rejects) throws IOException, SQLException {
        ImportRows rows = new ImportRows(connection, FileDigest.of(file));
        Progress begun = rows.begin(clock.instant());
        connection.setAutoCommit(false);
        try (PersonSource source = PersonSource.open(file);
                Rejects rejected = Rejects.open(rejects, begun.rejectBytes())) {
            skip(source, begun.records());
            Progress done = new Run(rows, rejected, begun).to(source);
            rows.end(clock.instant());
            connection.commit();
            return done;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void skip(PersonSource source, long records) throws IOException {
        for (long i = 0; i < records; i++) {
            source.next();
        }
    }

    /** One start of the program. */
    private final class Run {

        private final ImportRows rows;
        private final Rejects rejects;
        private final ReadPerson reader = new ReadPerson(clock.instant());
        private Progress progress;

        private Run(ImportRows rows, Rejects rejects, Progress begun) {
            this.rows = rows;
            this.rejects = rejects;
            this.progress = begun;
        }

        private Progress to(PersonSource source) throws IOException, SQLException {
            List<SourceRecord> records = new ArrayList<>();
            try {
                for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                    add(next.get(), records);
                }
            } catch (BrokenSource broken) {
                store(records);
                throw broken;
            }
            store(records);
            return progress;
        }

        private void add(SourceRecord record, List<SourceRecord> records) throws IOException, SQLException {
            records.add(record);
            if (records.size() == BATCH) {
                store(records);
                records.clear();
            }
        }

        private void store(List<SourceRecord> records) throws IOException, SQLException {
            Stream<SourceRecord> all = records.parallelStream();
            List<Reading> readings = all.map(reader::read).toList();
            Batch batch = Batch.of(readings, rows.held(Batch.numbers(readings)));
            new CopyPersons(connection).store(batch.fresh());
            rejects.add(batch.rejections());
            Progress now = progress.and(batch, rejects.sync());
            rows.keep(now);
            connection.commit();
            progress = now;
            told.accept(now);
        }
    }
}
