package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;

/** The store of reference data. A row is never rewritten: it ends, and another one begins. */
@ApplicationScoped
class ReferenceTables {

    private static final String MISSIONS = """
            select mission, valid_from, valid_to, source from mission_period
            order by mission, valid_from desc""";

    private static final String DAYS = """
            select kept_in, day, kind, source from special_day where valid_to is null or valid_to >= day
            order by day desc, kept_in""";

    private static final String TREATIES = """
            select treaty, country, valid_from, valid_to, confidence, source from treaty_party
            order by treaty, country, valid_from desc""";

    private static final String ADD_DAY = """
            insert into special_day (kept_in, day, kind, source, valid_from)
            values (?1, ?2, ?3, ?4, least(cast(?5 as date), ?2)) on conflict do nothing""";

    private static final String END_TREATY = """
            update treaty_party set valid_to = ?3
            where treaty = ?1 and country = ?2 and valid_to is null and valid_from <= ?3""";

    private static final String ADD_TREATY = """
            insert into treaty_party (treaty, country, valid_from, confidence, source)
            select ?1, ?2, ?3, 'SEEN', ?4 where exists (select from country where code = ?2)
            on conflict do nothing""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Missions missions;

    List<MissionPeriod> missions() {
        Map<String, Mission> byCode = missions.byCode();
        return read(
                MISSIONS,
                row -> new MissionPeriod(byCode.get((String) row[0]), day(row[1]), end(row[2]), (String) row[3]));
    }

    List<SpecialDay> days() {
        return read(DAYS, row -> new SpecialDay((String) row[0], day(row[1]), (String) row[2], (String) row[3]));
    }

    List<TreatyParty> treaties() {
        return read(
                TREATIES,
                row -> new TreatyParty(
                        (String) row[0], (String) row[1], day(row[2]), end(row[3]), (String) row[4], (String) row[5]));
    }

    boolean add(SpecialDay special, LocalDate today) {
        return change(
                ADD_DAY,
                special.keptIn(),
                Date.valueOf(special.day()),
                special.kind(),
                special.source(),
                Date.valueOf(today));
    }

    boolean endTreaty(String treaty, String country, LocalDate last) {
        return change(END_TREATY, treaty, country, Date.valueOf(last));
    }

    boolean addTreaty(String treaty, String country, LocalDate first, String source) {
        return change(ADD_TREATY, treaty, country, Date.valueOf(first), source);
    }

    private boolean change(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate() == 1;
    }

    private <T> List<T> read(String sql, Function<Object[], T> row) {
        return ((List<?>) entities.createNativeQuery(sql).getResultList())
                .stream().map(each -> row.apply((Object[]) each)).toList();
    }

    private static LocalDate day(Object day) {
        return ((Date) day).toLocalDate();
    }

    private static Optional<LocalDate> end(Object day) {
        return Optional.ofNullable((Date) day).map(Date::toLocalDate);
    }
}
