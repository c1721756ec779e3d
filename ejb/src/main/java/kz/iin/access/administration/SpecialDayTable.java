package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The store of days that no rule gives. What is in force on the day itself counts: a decree that was replaced ends before it. */
@ApplicationScoped
class SpecialDayTable {

    private static final String ALL = """
            select kept_in, day, kind, source from special_day
            where day between valid_from and coalesce(valid_to, day) order by day desc, kept_in""";

    /** Of the same day in the country, in its missions, or everywhere: off there and worked here is no calendar. */
    private static final String CONTRADICTED = """
            select count(*) from special_day other
            where other.day = cast(?2 as date) and other.day between other.valid_from and coalesce(other.valid_to, other.day)
                and other.kept_in <> ?1 and (other.kind = 'WORKED_BY_TRANSFER') <> (?3 = 'WORKED_BY_TRANSFER')
                and ('KAZ' in (?1, other.kept_in) or exists (select from mission m
                    where m.code = ?1 and m.country = other.kept_in or m.code = other.kept_in and m.country = ?1))""";

    private static final String END = """
            update special_day set valid_to = least(cast(?3 as date), day) - 1
            where kept_in = ?1 and day = cast(?2 as date) and valid_from < least(cast(?3 as date), day)
                and (valid_to is null or valid_to >= day)""";

    /** What began today, or on the day itself, can't have ended before. */
    private static final String DELETE = """
            delete from special_day
            where kept_in = ?1 and day = cast(?2 as date) and valid_from >= least(cast(?3 as date), day)""";

    private static final String BEGIN = """
            insert into special_day (kept_in, day, kind, source, valid_from)
            values (?1, cast(?2 as date), ?4, ?5, least(cast(?3 as date), cast(?2 as date)))""";

    @PersistenceContext
    private EntityManager entities;

    List<SpecialDay> all() {
        return ((List<?>) entities.createNativeQuery(ALL).getResultList())
                .stream().map(row -> special((Object[]) row)).toList();
    }

    /** What is in force there on that day. */
    Optional<SpecialDay> find(String keptIn, LocalDate day) {
        return all().stream()
                .filter(known -> known.keptIn().equals(keptIn) && known.day().equals(day))
                .findFirst();
    }

    boolean isContradicted(SpecialDay wanted) {
        Query query = query(CONTRADICTED, wanted.keptIn(), wanted.day().toString(), wanted.kind());
        return ((Number) query.getSingleResult()).intValue() > 0;
    }

    /** What was said of the day before ends, and this begins, unless it is that the day is ordinary. */
    void write(SpecialDay wanted, LocalDate today) {
        String place = wanted.keptIn();
        String day = wanted.day().toString();
        query(END, place, day, today.toString()).executeUpdate();
        query(DELETE, place, day, today.toString()).executeUpdate();
        if (!wanted.isOrdinary()) {
            query(BEGIN, place, day, today.toString(), wanted.kind(), wanted.source())
                    .executeUpdate();
        }
    }

    private Query query(String sql, String... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static SpecialDay special(Object[] row) {
        return new SpecialDay((String) row[0], ((Date) row[1]).toLocalDate(), (String) row[2], (String) row[3]);
    }
}
