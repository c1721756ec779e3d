package kz.iin.duplicates.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/** A stored person who is in force. */
record KnownPerson(long id, PersonData data, Optional<Iin> iin, Origin origin) {

    static final String OF_APPLICATION = """
            select id, written, iin, origin from known_person where application_id = ? and ended_at is null for update""";

    static final String HOLDER = """
            select id, written, iin, origin from known_person where iin = ? and ended_at is null for update""";

    static Optional<KnownPerson> read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new KnownPerson(
                            row.getLong(1),
                            WrittenForm.read(row.getString(2)),
                            Optional.ofNullable(row.getString(3)).map(Iin::new),
                            Origin.valueOf(row.getString(4))))
                    : Optional.empty();
        }
    }

    boolean applied() {
        return origin == Origin.APPLICATION;
    }
}
