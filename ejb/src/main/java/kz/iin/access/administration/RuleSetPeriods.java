package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.audit.Change;

/**
 * The store of rule sets and their times. A row is never rewritten: what holds ends the day before, and a copy of the set
 * that is wanted begins, with its categories and their papers.
 */
@ApplicationScoped
class RuleSetPeriods {

    private static final String ALL = """
            select code, admits, (select count(distinct c.code) from applicant_category c where c.rule_set = r.code),
                valid_from, valid_to, source
            from rule_set r order by valid_from desc""";

    private static final String PRESENT = """
            select code, valid_to from rule_set
            where valid_from < ?1 and (valid_to is null or valid_to >= ?1)""";

    private static final String COPY = """
            insert into rule_set (code, admits, category_required, valid_from, valid_to, source)
            select cast(?3 as text), admits, category_required, cast(?1 as date),
                (select min(later.valid_from) - 1 from rule_set later where later.valid_from > ?1),
                'as ' || code || ', begun by two administrators'
            from rule_set where code = ?2""";

    private static final String COPY_CATEGORIES = """
            insert into applicant_category
                (rule_set, code, name_kk, name_ru, name_en, least_age, most_age, valid_from, source)
            select distinct on (code) cast(?3 as text), code, name_kk, name_ru, name_en, least_age, most_age,
                cast(?1 as date), source
            from applicant_category where rule_set = ?2 order by code, valid_from desc""";

    private static final String COPY_PAPERS = """
            insert into category_paper (rule_set, category, code, name_kk, name_ru, name_en, valid_from, source)
            select distinct on (category, code)
                cast(?3 as text), category, code, name_kk, name_ru, name_en, cast(?1 as date), source
            from category_paper where rule_set = ?2 order by category, code, valid_from desc""";

    private static final String END =
            "update rule_set set valid_to = ?2 where valid_from < ?1 and (valid_to is null or valid_to >= ?1)";

    @PersistenceContext
    private EntityManager entities;

    List<RuleSetPeriod> all() {
        return ((List<?>) entities.createNativeQuery(ALL).getResultList())
                .stream().map(row -> period((Object[]) row)).toList();
    }

    /** @return what is otherwise afterwards */
    List<Change> begin(String code, LocalDate day) {
        List<Change> changes = new ArrayList<>(end(day));
        String copy = code + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
        for (String sql : List.of(COPY, COPY_CATEGORIES, COPY_PAPERS)) {
            entities.createNativeQuery(sql)
                    .setParameter(1, Date.valueOf(day))
                    .setParameter(2, code)
                    .setParameter(3, copy)
                    .executeUpdate();
        }
        changes.add(Change.between(copy + "/valid-from", null, day.toString()));
        return changes;
    }

    private List<Change> end(LocalDate day) {
        List<?> present = entities.createNativeQuery(PRESENT)
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        entities.createNativeQuery(END)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Date.valueOf(day.minusDays(1)))
                .executeUpdate();
        return present.stream()
                .map(row -> (Object[]) row)
                .map(row -> Change.between(
                        row[0] + "/valid-to",
                        Optional.ofNullable(row[1]).map(Object::toString).orElse(null),
                        day.minusDays(1).toString()))
                .toList();
    }

    private static RuleSetPeriod period(Object[] row) {
        return new RuleSetPeriod(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Date) row[3]).toLocalDate(),
                Optional.ofNullable((Date) row[4]).map(Date::toLocalDate),
                (String) row[5]);
    }
}
