package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.rules.LegalAct;

/**
 * The store of rule sets and their times. What held on a day is never rewritten: it ends the day before, and another set begins.
 * Only one that has not begun gives way to another that begins on its day.
 */
@ApplicationScoped
class RuleSetTable {

    private static final String ALL = """
            select code, admits, (select count(distinct c.code) from applicant_category c where c.rule_set = r.code),
                valid_from, valid_to, act_kk, act_ru, act_en, source
            from rule_set r order by valid_from desc""";

    private static final String READ = """
            select admits, cast(category_required as text), cast(reading_required as text),
                cast(counter_check_required as text), cast(consent_required as text), cast(valid_from as text),
                act_kk, act_ru, act_en, source
            from rule_set where code = ?1""";

    /** Those that have not ended within the set. */
    private static final String PARTS = """
            select code, '', name_kk, name_ru, name_en,
                coalesce(cast(least_age as text), ''), coalesce(cast(most_age as text), '')
            from applicant_category where rule_set = ?1 and valid_to is null
            union all
            select category, code, name_kk, name_ru, name_en, '', ''
            from category_paper where rule_set = ?1 and valid_to is null
            order by 1, 2""";

    private static final String END =
            "update rule_set set valid_to = cast(?1 as date) - 1 where valid_from < cast(?1 as date)"
                    + " and (valid_to is null or valid_to >= cast(?1 as date))";

    private static final String BEGIN = """
            insert into rule_set (code, admits, category_required, reading_required, counter_check_required,
                consent_required, valid_from, valid_to, act_kk, act_ru, act_en, source)
            values (?1, ?2, cast(?3 as boolean), cast(?4 as boolean), cast(?5 as boolean), cast(?6 as boolean),
                cast(?7 as date),
                (select min(later.valid_from) - 1 from rule_set later where later.valid_from > cast(?7 as date)),
                ?8, ?9, ?10, ?11)""";

    private static final String ADD_CATEGORY = """
            insert into applicant_category
                (rule_set, code, name_kk, name_ru, name_en, least_age, most_age, valid_from, source)
            values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as integer), cast(nullif(?7, '') as integer),
                cast(?8 as date), ?9)""";

    private static final String ADD_PAPER = """
            insert into category_paper (rule_set, category, code, name_kk, name_ru, name_en, valid_from, source)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8)""";

    /** The papers and categories first: they name their set. */
    private static final List<String> GIVE_WAY = List.of(
            "delete from category_paper where rule_set in (select code from rule_set where valid_from = cast(?1 as date))",
            "delete from applicant_category where rule_set in (select code from rule_set where valid_from = cast(?1 as date))",
            "delete from rule_set where valid_from = cast(?1 as date)");

    @PersistenceContext
    private EntityManager entities;

    List<RuleSetPeriod> all() {
        return rows(ALL).map(RuleSetTable::period).toList();
    }

    Optional<RuleSetSheet> find(String code) {
        return rows(READ, code).findFirst().map(row -> sheet(row, code));
    }

    /** The set by which applications of that day are to be taken, as it is known now. */
    Optional<RuleSetPeriod> on(LocalDate day) {
        return all().stream()
                .filter(period -> !period.from().isAfter(day)
                        && period.to().filter(day::isAfter).isEmpty())
                .findFirst();
    }

    /** The set before it ends on the day before, one that was to begin on the same day gives way, and the next one stays. */
    void begin(String code, RuleSetSheet sheet) {
        String day = sheet.from().toString();
        GIVE_WAY.forEach(sql -> change(sql, day));
        change(END, day);
        List<String> values = new ArrayList<>(List.of(code));
        Stream.of(RuleSetField.values()).map(sheet::of).forEach(values::add);
        change(BEGIN, values.toArray(String[]::new));
        sheet.parts().forEach(part -> add(code, part, sheet));
    }

    private void add(String code, RuleSetPart part, RuleSetSheet sheet) {
        List<String> values = new ArrayList<>(List.of(code, part.category()));
        if (part.isPaper()) {
            values.add(part.paper());
        }
        Stream.of(PartField.values())
                .filter(field -> !part.isPaper() || !PartField.AGES.contains(field))
                .map(part::of)
                .forEach(values::add);
        values.add(sheet.from().toString());
        values.add(sheet.of(RuleSetField.ACT_EN));
        change(part.isPaper() ? ADD_PAPER : ADD_CATEGORY, values.toArray(String[]::new));
    }

    private RuleSetSheet sheet(Object[] row, String code) {
        Map<RuleSetField, String> fields = new EnumMap<>(RuleSetField.class);
        for (RuleSetField field : RuleSetField.values()) {
            fields.put(field, (String) row[field.ordinal()]);
        }
        return new RuleSetSheet(
                fields, rows(PARTS, code).map(RuleSetTable::part).toList());
    }

    private static RuleSetPart part(Object[] row) {
        Map<PartField, String> fields = new EnumMap<>(PartField.class);
        for (PartField field : PartField.values()) {
            fields.put(field, (String) row[2 + field.ordinal()]);
        }
        return new RuleSetPart((String) row[0], (String) row[1], fields);
    }

    private static RuleSetPeriod period(Object[] row) {
        return new RuleSetPeriod(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Date) row[3]).toLocalDate(),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                new LegalAct((String) row[5], (String) row[6], (String) row[7]),
                (String) row[8]);
    }

    private void change(String sql, String... values) {
        query(sql, values).executeUpdate();
    }

    private Stream<Object[]> rows(String sql, String... values) {
        return ((List<?>) query(sql, values).getResultList()).stream().map(row -> (Object[]) row);
    }

    private Query query(String sql, String... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
