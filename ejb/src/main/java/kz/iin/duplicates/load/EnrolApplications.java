package kz.iin.duplicates.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.Origin;
import kz.iin.duplicates.index.PersonIndex;
import kz.iin.duplicates.index.Rows;
import kz.iin.number.Iin;
import kz.iin.person.Country;
import kz.iin.person.Sex;

/**
 * Brings the applications into the index that were registered before there was one, and may lead to a number or have one,
 * batch by batch, beside the running service. Killed, it goes on: who is in the index is passed over.
 */
public final class EnrolApplications {

    /** While a batch is stored nobody else is enrolled. */
    private static final int BATCH = 50;

    private static final String HOLD = """
        select id from application
        where id > ? and data_destroyed_at is null and status in ('REGISTERED', 'CHECKING', 'ADJUDICATION',
            'AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER')
            and not exists (select from known_person where application_id = application.id)
        order by id limit ? for update\
        """;

    /** After they are held, for what was decided meanwhile. */
    private static final String READ = """
        select id, surname, given_name, patronymic, cyrillic_surname, cyrillic_given_name, cyrillic_patronymic,
            birth_date, sex, citizenship, document_issuer, document_number, birth_place,
            (select iin from formed_number where application_id = application.id)
        from application
        where id = any(?) and not exists (select from known_person where application_id = application.id)
        order by id\
        """;

    private final Connection connection;
    private final PersonIndex index;
    private final Clock clock;
    private final LongConsumer told;

    /** @param told after each batch, how many were enrolled */
    public EnrolApplications(Connection connection, PersonIndex index, Clock clock, LongConsumer told) {
        this.connection = connection;
        this.index = index;
        this.clock = clock;
        this.told = told;
    }

    /** How many were enrolled. */
    public long run() throws SQLException {
        connection.setAutoCommit(false);
        long enrolled = 0;
        try {
            for (List<Long> batch = hold(0); !batch.isEmpty(); batch = hold(batch.get(batch.size() - 1))) {
                List<NewPerson> persons = read(batch);
                index.bringIn(connection, persons);
                connection.commit();
                enrolled += persons.size();
                told.accept(enrolled);
            }
            return enrolled;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<Long> hold(long after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setLong(1, after);
            statement.setInt(2, BATCH);
            return Rows.of(statement, row -> row.getLong(1));
        }
    }

    private List<NewPerson> read(List<Long> applications) throws SQLException {
        Instant at = clock.instant();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("bigint", applications.toArray()));
            return Rows.of(
                    statement,
                    row -> new NewPerson(
                            Origin.APPLICATION,
                            Optional.of(row.getLong(1)),
                            Optional.ofNullable(row.getString(14)).map(Iin::new),
                            data(row),
                            at));
        }
    }

    private static PersonData data(ResultSet row) throws SQLException {
        return new PersonData(
                List.of(name(row, 2), name(row, 5)),
                WrittenDate.read(row.getString(8)),
                Optional.of(Sex.of(row.getString(9))),
                Optional.of(new Country(row.getString(10))),
                DocumentKey.find(row.getString(11), row.getString(12)).stream().collect(Collectors.toSet()),
                Optional.of(row.getString(13)));
    }

    private static RawName name(ResultSet row, int first) throws SQLException {
        return RawName.of(row.getString(first), row.getString(first + 1), row.getString(first + 2));
    }
}
