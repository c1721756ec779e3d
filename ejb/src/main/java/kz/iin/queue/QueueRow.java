package kz.iin.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Cursor;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Due;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;
import kz.iin.person.Country;
import kz.iin.person.PersonName;

/** An entry, and by what it has its place in the list. */
record QueueRow(long id, ApplicationEntry entry) {

    static QueueRow read(ResultSet row, Scope scope) throws SQLException {
        ApplicationStatus status = ApplicationStatus.valueOf(row.getString("status"));
        boolean isAwaited = row.getBoolean("awaited") && status.isResultAwaited();
        boolean isKept = row.getBoolean("kept");
        return new QueueRow(
                row.getLong("id"),
                new ApplicationEntry(
                        new ApplicationNumber(row.getString("number")),
                        scope.missions().get(row.getString("mission")),
                        isKept ? Optional.of(name(row)) : Optional.empty(),
                        isKept ? Optional.of(new Country(row.getString("citizenship"))) : Optional.empty(),
                        moment(row, "registered_at"),
                        status,
                        Due.at(scope.at(), term(row), isAwaited)));
    }

    Cursor cursor(Queue.Order order) {
        return new Cursor(order == Queue.Order.DUE_FIRST ? entry.due().endsAt() : entry.registeredAt(), id);
    }

    private static String name(ResultSet row) throws SQLException {
        return PersonName.of(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"))
                .full();
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                new Deadline(row.getObject("deadline", LocalDate.class)),
                moment(row, "amber_at"),
                moment(row, "red_at"),
                moment(row, "due_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
