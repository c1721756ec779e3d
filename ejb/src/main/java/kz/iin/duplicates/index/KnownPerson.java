package kz.iin.duplicates.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/** A stored person who is in force. */
record KnownPerson(long id, PersonData data, Optional<Iin> iin, Origin origin) {

    static final String OF_APPLICATION = """
            select id, written, iin, origin from known_person where application_id = ? and ended_at is null for update""";

    static final String HOLDERS = """
            select id, written, iin, origin from known_person where iin = any(?) and ended_at is null
            order by id for update""";

    static KnownPerson read(ResultSet row) throws SQLException {
        return new KnownPerson(
                row.getLong(1),
                WrittenForm.read(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(Iin::new),
                Origin.valueOf(row.getString(4)));
    }

    boolean applied() {
        return origin == Origin.APPLICATION;
    }
}
