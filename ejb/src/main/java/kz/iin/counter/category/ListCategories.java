package kz.iin.counter.category;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.reading.CodeName;
import kz.iin.reference.Reference;
import kz.iin.rules.Admission;
import kz.iin.rules.RuleSet;

/**
 * Lists the categories of the rule set that holds on a day: the one by which an application of that day is judged, as it is
 * kept. Only the names are asked of the database: an edited row is offered when it judges, neither earlier nor later.
 */
@ApplicationScoped
public class ListCategories {

    private static final String CATEGORIES = """
            select code, name_kk, name_ru, name_en from applicant_category where rule_set = ?1
            and cast(?2 as date) between valid_from and coalesce(valid_to, 'infinity')""";

    private static final String PAPERS = """
            select category || ' ' || code, name_kk, name_ru, name_en from category_paper where rule_set = ?1
            and cast(?2 as date) between valid_from and coalesce(valid_to, 'infinity')""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reference reference;

    public OfferedCategories on(LocalDate day) {
        Optional<RuleSet> rules =
                reference.data().ruleSets().on(day).filter(set -> set.admits() == Admission.CATEGORIES);
        return rules.map(set -> OfferedCategories.of(set, day, names(CATEGORIES, set, day), names(PAPERS, set, day)))
                .orElse(OfferedCategories.NONE);
    }

    private Map<String, CodeName> names(String sql, RuleSet rules, LocalDate day) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, rules.code())
                .setParameter(2, day.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(toMap(
                        row -> (String) row[0],
                        row -> new CodeName((String) row[1], (String) row[2], (String) row[3])));
    }
}
