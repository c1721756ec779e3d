package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The store of the holidays of each year. A row is never rewritten: it ends, and another one begins. */
@ApplicationScoped
class HolidayTable {

    private static final String ALL = """
            select kept_in, month, day, moves, valid_from, valid_to, source from holiday
            order by (kept_in = 'KAZ') desc, kept_in, month, day, valid_from desc""";

    private static final String BEGIN = """
            insert into holiday (kept_in, month, day, moves, valid_from, source)
            values (?1, ?2, ?3, ?4, ?5, ?6)""";

    private static final String END = """
            update holiday set valid_to = ?4
            where kept_in = ?1 and month = ?2 and day = ?3 and valid_to is null and valid_from <= ?4""";

    @PersistenceContext
    private EntityManager entities;

    List<YearlyHoliday> all() {
        List<?> rows = entities.createNativeQuery(ALL).getResultList();
        return rows.stream().map(row -> holiday((Object[]) row)).toList();
    }

    /** The last that was said of that day there. */
    Optional<YearlyHoliday> last(String keptIn, MonthDay day) {
        return all().stream()
                .filter(known -> known.keptIn().equals(keptIn) && known.day().equals(day))
                .findFirst();
    }

    void begin(YearlyHoliday holiday) {
        entities.createNativeQuery(BEGIN)
                .setParameter(1, holiday.keptIn())
                .setParameter(2, holiday.day().getMonthValue())
                .setParameter(3, holiday.day().getDayOfMonth())
                .setParameter(4, holiday.moves())
                .setParameter(5, Date.valueOf(holiday.from()))
                .setParameter(6, holiday.source())
                .executeUpdate();
    }

    void end(String keptIn, MonthDay day, LocalDate last) {
        entities.createNativeQuery(END)
                .setParameter(1, keptIn)
                .setParameter(2, day.getMonthValue())
                .setParameter(3, day.getDayOfMonth())
                .setParameter(4, Date.valueOf(last))
                .executeUpdate();
    }

    private static YearlyHoliday holiday(Object[] row) {
        return new YearlyHoliday(
                (String) row[0],
                MonthDay.of(((Number) row[1]).intValue(), ((Number) row[2]).intValue()),
                (boolean) row[3],
                ((Date) row[4]).toLocalDate(),
                Optional.ofNullable((Date) row[5]).map(Date::toLocalDate),
                (String) row[6]);
    }
}
