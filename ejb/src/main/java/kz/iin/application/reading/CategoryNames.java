package kz.iin.application.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.iin.application.StatedCategory;
import kz.iin.application.reading.ApplicationFile.NamedCategory;

/** Names a category and its papers, as they were called on the day of application. */
@ApplicationScoped
class CategoryNames {

    /** Rules that admit anybody know no categories, and one may be stated all the same: then the earlier rules name it. */
    private static final String CATEGORIES = """
            select distinct on (code) code, name_kk, name_ru, name_en from applicant_category
            where code = ?1 and valid_from <= cast(?2 as date) order by code, valid_from desc""";

    private static final String PAPERS = """
            select distinct on (code) code, name_kk, name_ru, name_en from category_paper
            where category = ?1 and valid_from <= cast(?2 as date) order by code, valid_from desc""";

    @PersistenceContext
    private EntityManager entities;

    NamedCategory of(StatedCategory stated, LocalDate filedOn) {
        Map<String, CodeName> papers = named(PAPERS, stated.code(), filedOn);
        return new NamedCategory(
                named(CATEGORIES, stated.code(), filedOn).getOrDefault(stated.code(), CodeName.byCode(stated.code())),
                stated.sortedPapers().stream()
                        .map(paper -> papers.getOrDefault(paper, CodeName.byCode(paper)))
                        .toList());
    }

    private Map<String, CodeName> named(String sql, String category, LocalDate on) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, category)
                .setParameter(2, on.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(toMap(
                        row -> (String) row[0],
                        row -> new CodeName((String) row[1], (String) row[2], (String) row[3])));
    }
}
