package kz.iin.counter.category;

import static java.util.stream.Collectors.groupingBy;

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

/** Lists the categories of the rule set that holds on a day: the one by which an application of that day is judged. */
@ApplicationScoped
public class ListCategories {

    private static final String CATEGORIES = """
            select code, code, name_kk, name_ru, name_en from applicant_category where rule_set = ?1
            and cast(?2 as date) between valid_from and coalesce(valid_to, 'infinity') order by code""";

    private static final String PAPERS = """
            select category, code, name_kk, name_ru, name_en from category_paper where rule_set = ?1
            and cast(?2 as date) between valid_from and coalesce(valid_to, 'infinity') order by code""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reference reference;

    public OfferedCategories on(LocalDate day) {
        Optional<RuleSet> rules =
                reference.data().ruleSets().on(day).filter(set -> set.admits() == Admission.CATEGORIES);
        return rules.map(set -> of(set, day)).orElse(OfferedCategories.NONE);
    }

    private OfferedCategories of(RuleSet rules, LocalDate day) {
        Map<String, List<Object[]>> papers =
                rows(PAPERS, rules, day).stream().collect(groupingBy(row -> (String) row[0]));
        return new OfferedCategories(
                rules.isCategoryRequired(),
                rows(CATEGORIES, rules, day).stream()
                        .map(row -> offered(
                                row,
                                papers.getOrDefault((String) row[1], List.of()).stream()
                                        .map(paper -> offered(paper, List.of()))
                                        .toList()))
                        .toList());
    }

    private static OfferedCategory offered(Object[] row, List<OfferedCategory> papers) {
        return new OfferedCategory(
                (String) row[1], new CodeName((String) row[2], (String) row[3], (String) row[4]), papers);
    }

    private List<Object[]> rows(String sql, RuleSet rules, LocalDate day) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, rules.code())
                .setParameter(2, day.toString())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
