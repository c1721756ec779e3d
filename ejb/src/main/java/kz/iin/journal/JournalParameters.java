package kz.iin.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.body.Body;

/** The parameters of a statement, set one after the other. */
public final class JournalParameters {

    /** An index takes no text of any length. */
    private static final int LONGEST = 200;

    private final PreparedStatement statement;
    private int last;

    JournalParameters(PreparedStatement statement) {
        this.statement = statement;
    }

    public void add(Object value) throws SQLException {
        last++;
        statement.setObject(last, value);
    }

    /** Digest and size. */
    void addFingerprint(Optional<Body> body) throws SQLException {
        add(body.map(Body::digest).orElse(null));
        add(body.map(Body::size).orElse(null));
    }

    void addParticulars(Particulars particulars) throws SQLException {
        for (Optional<String> value : particulars.values()) {
            add(value.map(JournalParameters::legible).orElse(null));
        }
    }

    /** A text that a stranger may have chosen. */
    void addForeign(String text) throws SQLException {
        add(legible(text));
    }

    /** Nothing rather than an empty array: the index does not hold it then. */
    public void addDigests(byte[][] digests) throws SQLException {
        add(digests.length == 0 ? null : statement.getConnection().createArrayOf("bytea", digests));
    }

    void addBodies(UUID row, List<KeptBody> bodies) throws SQLException {
        for (KeptBody body : bodies) {
            add(row);
            add(body.part().name());
            add(body.sealed().mediaType());
            add(body.sealed().isPacked());
            add(body.sealed().keyName());
            add(body.sealed().content());
        }
    }

    private static String legible(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("\\p{Cntrl}", "?");
    }
}
