package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Likeness;

/** Pairs of the register, as the search finds them for some persons taken by chance. */
public final class SamplePairs {

    private static final String SAMPLE = """
            select id, written from known_person tablesample bernoulli (?)
            where ended_at is null limit ?""";

    private final Connection connection;
    private final Comparison comparison;

    public SamplePairs(Connection connection, Measures measures) {
        this.connection = connection;
        comparison = new Comparison(measures.weights(), measures.frequencies());
    }

    /**
     * @param persons how many are taken
     * @param share of the register that they are, from 0 to 1
     */
    public List<Likeness> take(int persons, double share) throws SQLException {
        List<Likeness> pairs = new ArrayList<>();
        for (Map.Entry<Long, KeyedPerson> person : sample(persons, share)) {
            for (Hit hit :
                    Hits.of(person.getValue(), person.getKey(), connection).read()) {
                pairs.add(comparison.compare(person.getValue().prepared(), hit.person()));
            }
        }
        return pairs;
    }

    private List<Map.Entry<Long, KeyedPerson>> sample(int persons, double share) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAMPLE)) {
            statement.setDouble(1, 100 * share);
            statement.setInt(2, persons);
            return Rows.of(
                    statement, row -> Map.entry(row.getLong(1), KeyedPerson.of(WrittenForm.read(row.getString(2)))));
        }
    }
}
