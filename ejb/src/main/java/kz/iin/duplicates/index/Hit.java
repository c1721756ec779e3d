package kz.iin.duplicates.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.prepared.PreparedPerson;
import kz.iin.number.Iin;

/** A known person who is worth a comparison. */
record Hit(long personId, Origin origin, Optional<Long> applicationId, Optional<String> iin, PreparedPerson person) {

    /** What another algorithm prepared is prepared anew of what was told. */
    static Hit read(ResultSet row) throws SQLException {
        String written = row.getString(6);
        return new Hit(
                row.getLong(1),
                Origin.valueOf(row.getString(2)),
                Optional.ofNullable(row.getObject(3, Long.class)),
                Optional.ofNullable(row.getString(4)),
                written == null ? PreparedPerson.read(row.getString(5)) : PreparedPerson.of(WrittenForm.read(written)));
    }

    Candidate as(Likeness likeness, Level level) {
        return new Candidate(personId, origin, applicationId, iin.map(Iin::new), likeness, level);
    }
}
