package kz.iin.duplicates.index;

import static java.util.stream.Collectors.partitioningBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.iin.duplicates.DocumentKey;

/** The documents behind the numbers in force that were formed here: each behind one. */
final class DocumentsOfNumbers {

    private static final String ADD = "insert into document_of_number (country, number, person_id) values (?, ?, ?)";
    private static final String ADD_UNLESS_TAKEN = ADD + " on conflict do nothing";
    private static final String OF_PERSONS = """
            select country, number from document_of_number where person_id = any(?::bigint[])""";
    private static final String REMOVE = "delete from document_of_number where person_id = ?";

    private final Connection connection;

    DocumentsOfNumbers(Connection connection) {
        this.connection = connection;
    }

    Set<DocumentKey> of(Set<Long> persons) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_PERSONS)) {
            statement.setArray(
                    1,
                    Hits.bigints(
                            connection,
                            persons.stream().mapToLong(Long::longValue).toArray()));
            return new HashSet<>(Rows.of(statement, row -> new DocumentKey(row.getString(1), row.getString(2))));
        }
    }

    /** @param shared those that may stand behind another number already: there they stay */
    void put(KnownPerson holder, Set<DocumentKey> shared) throws SQLException {
        remove(holder.id());
        Map<Boolean, List<DocumentKey>> documents =
                holder.data().documents().stream().collect(partitioningBy(shared::contains));
        add(ADD, holder, documents.get(false));
        add(ADD_UNLESS_TAKEN, holder, documents.get(true));
    }

    /** Those that stand behind no other number: what was formed before there was an index stays as it is. */
    void putFree(KnownPerson holder) throws SQLException {
        add(ADD_UNLESS_TAKEN, holder, List.copyOf(holder.data().documents()));
    }

    private void add(String adding, KnownPerson holder, List<DocumentKey> documents) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(adding)) {
            for (DocumentKey document : documents) {
                statement.setString(1, document.country());
                statement.setString(2, document.number());
                statement.setLong(3, holder.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void remove(long personId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setLong(1, personId);
            statement.executeUpdate();
        }
    }
}
