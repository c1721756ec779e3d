package kz.iin.journey;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.iin.run.Database;

/** What the audit says of an application. */
public record Audited(Database database) {

    private static final String ENTRIES = """
            select concat_ws(' ', act, 'by', actor, 'through ' || sender, 'at ' || mission) from audit_entry
            where applications @> ? order by id""";

    private static final String CHAINED = "select to_json(e)::text from audit_entry e where applications @> ?";

    private static final String DETAILS = """
            select concat_ws(' ', c.field, c.after) from audit_change c join audit_entry e on e.id = c.entry_id
            where e.applications @> ? order by e.id""";

    private static final String CHANGES = """
            select e.act || ': ' || c.field || ' ' || coalesce(c.before, '-') || ' > ' || coalesce(c.after, '-')
            from audit_change c join audit_entry e on e.id = c.entry_id where e.applications @> ? order by e.id""";

    /** Its entries in the order in which they were written, such as {@code VIEWED_APPLICATION by MVD through MVD}. */
    public List<String> entriesOf(String number) {
        return texts(ENTRIES, number);
    }

    /** The rows of the chain, every column of them. */
    List<String> chainedRowsOf(String number) {
        return texts(CHAINED, number);
    }

    /** What was asked, field by field; it lies apart from the chain. */
    List<String> askedOf(String number) {
        return texts(DETAILS, number);
    }

    /** What was changed, such as {@code REFUSED_SERVICE: status AWAITING_DECISION > REFUSED}. */
    public List<String> changesOf(String number) {
        return texts(CHANGES, number);
    }

    private List<String> texts(String query, String number) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            Array numbers = connection.createArrayOf("text", new String[] {number});
            statement.setArray(1, numbers);
            ResultSet found = statement.executeQuery();
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
