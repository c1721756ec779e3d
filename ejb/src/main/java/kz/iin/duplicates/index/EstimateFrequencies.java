package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Estimates from a sample how often names stand in the register: what enrolling a person costs does not grow by it. */
public final class EstimateFrequencies {

    private static final long SAMPLE = 200_000;

    /** What was seen less often in a sample of a larger register says too little, and counts as rare. */
    private static final long FEWEST_SEEN = 3;

    private static final int FETCHED_AT_ONCE = 2000;

    private static final String COUNT = "select count(*) from known_person where ended_at is null";
    private static final String READ =
            "select written from known_person tablesample system (%s) where ended_at is null";
    private static final String FORGET = "delete from name_frequency";
    private static final String KEEP = "insert into name_frequency (kind, form, persons) values (?, ?, ?)";
    private static final String KEEP_SIZE = """
            insert into register_size (persons, at) values (?, ?)
            on conflict (only_one) do update set persons = excluded.persons, at = excluded.at""";

    private final Connection connection;

    public EstimateFrequencies(Connection connection) {
        this.connection = connection;
    }

    /** In a transaction of its own; how many persons there are. */
    public long estimate(Instant at) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // one at a time: the second would meet the rows of the first
            statement.execute("lock table name_frequency in share row exclusive mode");
            long persons = count(statement);
            double share = Math.min(1, (double) SAMPLE / Math.max(1, persons));
            Map<String, Long> seen = seen(statement, share);
            statement.execute(FORGET);
            keep(seen, share);
            keepSize(persons, at);
            connection.commit();
            return persons;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Long> seen(Statement statement, double share) throws SQLException {
        Map<String, Long> seen = new HashMap<>();
        statement.setFetchSize(FETCHED_AT_ONCE);
        try (ResultSet row = statement.executeQuery(READ.formatted(100 * share))) {
            while (row.next()) {
                forms(PreparedPerson.of(WrittenForm.read(row.getString(1))))
                        .forEach(form -> seen.merge(form, 1L, Long::sum));
            }
        }
        return seen;
    }

    private static Set<String> forms(PreparedPerson person) {
        Set<String> forms = new HashSet<>();
        person.citizenship().ifPresent(country -> forms.add(MeasuredFrequencies.CITIZENSHIP + country.code()));
        person.names().stream().flatMap(name -> name.tokens().stream()).forEach(token -> add(token, forms));
        return forms;
    }

    private static void add(NameToken token, Set<String> forms) {
        forms.add(MeasuredFrequencies.WORD + token.text());
        token.sounds().forEach(sound -> forms.add(MeasuredFrequencies.SOUND + sound));
    }

    private void keep(Map<String, Long> seen, double share) throws SQLException {
        if (share < 1) {
            seen.values().removeIf(persons -> persons < FEWEST_SEEN);
        }
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            for (Map.Entry<String, Long> form : seen.entrySet()) {
                statement.setString(1, form.getKey().substring(0, 1));
                statement.setString(2, form.getKey().substring(1));
                statement.setLong(3, Math.round(form.getValue() / share));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void keepSize(long persons, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_SIZE)) {
            statement.setLong(1, persons);
            statement.setTimestamp(2, Timestamp.from(at));
            statement.executeUpdate();
        }
    }
}
