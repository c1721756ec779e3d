package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store of missions, each with its last time of being open and its last week. */
@ApplicationScoped
class MissionTable {

    private static final String READ = """
            select m.name_kk, m.name_ru, m.name_en, m.city_kk, m.city_ru, m.city_en, m.country, m.time_zone,
                coalesce(m.email, ''), coalesce(cast(p.valid_from as text), ''), coalesce(cast(p.valid_to as text), ''),
                coalesce(w.weekend, ''), coalesce(cast(w.keeps_transfers as text), ''),
                coalesce(cast(w.valid_from as text), ''), m.source
            from mission m
                left join lateral (select * from mission_period where mission = m.code
                    order by valid_from desc limit 1) p on true
                left join lateral (select * from mission_week where mission = m.code
                    order by valid_from desc limit 1) w on true
            where m.code = ?1""";

    private static final String WRITE = """
            insert into mission (code, name_kk, name_ru, name_en, city_kk, city_ru, city_en, country, time_zone, email,
                valid_from, source)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, ''), cast(?11 as date), ?12)
            on conflict (code) do update set name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                name_en = excluded.name_en, city_kk = excluded.city_kk, city_ru = excluded.city_ru,
                city_en = excluded.city_en, country = excluded.country, time_zone = excluded.time_zone,
                email = excluded.email, valid_from = least(mission.valid_from, excluded.valid_from),
                source = excluded.source""";

    private static final String END_PERIOD = """
            update mission_period set valid_to = cast(?2 as date) - 1
            where mission = ?1 and valid_from < cast(?2 as date) and valid_to is null""";

    private static final String BEGIN_PERIOD = """
            insert into mission_period (mission, valid_from, valid_to, source)
            values (?1, cast(?2 as date), cast(nullif(?3, '') as date), ?4)
            on conflict (mission, valid_from) do update set valid_to = excluded.valid_to, source = excluded.source""";

    private static final String END_WEEK = """
            update mission_week set valid_to = cast(?2 as date) - 1
            where mission = ?1 and valid_from < cast(?2 as date) and valid_to is null""";

    private static final String BEGIN_WEEK = """
            insert into mission_week (mission, valid_from, weekend, keeps_transfers, source)
            values (?1, cast(?2 as date), ?3, cast(?4 as boolean), ?5)
            on conflict (mission, valid_from) do update set weekend = excluded.weekend,
                keeps_transfers = excluded.keeps_transfers, source = excluded.source""";

    @PersistenceContext
    private EntityManager entities;

    Optional<MissionSheet> find(String code) {
        List<?> rows = entities.createNativeQuery(READ).setParameter(1, code).getResultList();
        return rows.stream().findFirst().map(row -> sheet(code, (Object[]) row));
    }

    void write(MissionSheet sheet) {
        change(
                WRITE,
                sheet.code(),
                sheet.of(MissionField.NAME_KK),
                sheet.of(MissionField.NAME_RU),
                sheet.of(MissionField.NAME_EN),
                sheet.of(MissionField.CITY_KK),
                sheet.of(MissionField.CITY_RU),
                sheet.of(MissionField.CITY_EN),
                sheet.of(MissionField.COUNTRY),
                sheet.of(MissionField.TIME_ZONE),
                sheet.of(MissionField.EMAIL),
                sheet.of(MissionField.OPEN_FROM),
                sheet.of(MissionField.SOURCE));
    }

    /** What was open without an end ends the day before. */
    void open(MissionSheet sheet) {
        String from = sheet.of(MissionField.OPEN_FROM);
        change(END_PERIOD, sheet.code(), from);
        change(BEGIN_PERIOD, sheet.code(), from, sheet.of(MissionField.OPEN_TO), sheet.of(MissionField.SOURCE));
    }

    /** The week before ends the day before. */
    void week(MissionSheet sheet) {
        String from = sheet.of(MissionField.WEEK_FROM);
        change(END_WEEK, sheet.code(), from);
        change(
                BEGIN_WEEK,
                sheet.code(),
                from,
                sheet.of(MissionField.WEEKEND),
                sheet.of(MissionField.KEEPS_TRANSFERS),
                sheet.of(MissionField.SOURCE));
    }

    private void change(String sql, String... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static MissionSheet sheet(String code, Object[] row) {
        Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
        for (MissionField field : MissionField.values()) {
            fields.put(field, (String) row[field.ordinal()]);
        }
        return new MissionSheet(code, fields);
    }
}
