package kz.iin.duplicates.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.iin.duplicates.index.KeyedPerson;
import kz.iin.duplicates.index.Rows;
import kz.iin.duplicates.prepared.Algorithm;
import kz.iin.number.Iin;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Stores many persons at once, by COPY, in the transaction of the connection. */
public final class CopyPersons {

    private static final String IDS = "select nextval('known_person_id_seq') from generate_series(1, ?)";
    private static final String PERSONS = """
            copy known_person (id, birth_date, letters, algorithm, origin, prepared, written, iin, known_since)
            from stdin""";
    private static final String KEYS = "copy person_key (key, person_id, algorithm) from stdin";

    private final Connection connection;

    public CopyPersons(Connection connection) {
        this.connection = connection;
    }

    public void store(List<KeyedRecord> persons) throws SQLException, IOException {
        Deque<Long> ids = ids(persons.size());
        StringBuilder rows = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        for (KeyedRecord person : persons) {
            long id = ids.remove();
            append(rows, id, person);
            append(keys, id, person.keyed());
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn(PERSONS, new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        copy.copyIn(KEYS, new ByteArrayInputStream(keys.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private Deque<Long> ids(int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IDS)) {
            statement.setInt(1, count);
            return new ArrayDeque<>(Rows.of(statement, row -> row.getLong(1)));
        }
    }

    private static void append(StringBuilder rows, long id, KeyedRecord person) {
        KeyedPerson keyed = person.keyed();
        rows.append(id).append('\t').append(keyed.birthDate()).append('\t').append(keyed.letters());
        rows.append('\t')
                .append(Algorithm.VERSION)
                .append('\t')
                .append(person.told().origin());
        rows.append('\t').append(escaped(keyed.stored())).append('\t').append(escaped(keyed.written()));
        rows.append('\t').append(person.told().iin().map(Iin::value).orElse("\\N"));
        rows.append('\t').append(person.told().at()).append('\n');
    }

    private static void append(StringBuilder rows, long id, KeyedPerson keyed) {
        for (long key : keyed.keys()) {
            rows.append(key)
                    .append('\t')
                    .append(id)
                    .append('\t')
                    .append(Algorithm.VERSION)
                    .append('\n');
        }
    }

    /** As the text format of COPY wants it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
