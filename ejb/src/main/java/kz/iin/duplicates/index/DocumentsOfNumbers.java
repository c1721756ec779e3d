package kz.iin.duplicates.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kz.iin.duplicates.DocumentKey;

/** The documents behind the numbers in force that were formed here: each behind one. */
final class DocumentsOfNumbers {

    private static final String ADD = "insert into document_of_number (country, number, person_id) values (?, ?, ?)";
    private static final String REMOVE = "delete from document_of_number where person_id = ?";

    private final Connection connection;

    DocumentsOfNumbers(Connection connection) {
        this.connection = connection;
    }

    void put(KnownPerson holder) throws SQLException {
        remove(holder.id());
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (DocumentKey document : holder.data().documents()) {
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
