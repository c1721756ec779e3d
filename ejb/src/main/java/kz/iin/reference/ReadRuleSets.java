package kz.iin.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.rules.Admission;
import kz.iin.rules.Category;
import kz.iin.rules.Demand;
import kz.iin.rules.LegalAct;
import kz.iin.rules.Paper;
import kz.iin.rules.RuleSet;
import kz.iin.rules.RuleSets;

/** Reads the rule sets with their categories and papers. */
record ReadRuleSets(Rows rows) {

    private static final String RULE_SETS = """
            select code, admits, category_required, reading_required, counter_check_required, consent_required,
                   valid_from, valid_to, act_kk, act_ru, act_en
            from rule_set""";
    private static final List<Demand> DEMANDS = List.of(Demand.DOCUMENT_READING, Demand.COUNTER_CHECK, Demand.CONSENT);
    private static final int FIRST_DEMAND = 3;
    private static final String CATEGORIES =
            "select rule_set, code, least_age, most_age, valid_from, valid_to from applicant_category";
    private static final String PAPERS = """
            select rule_set || ' ' || category, code, valid_from, valid_to from category_paper""";

    RuleSets all() {
        Map<String, List<Row>> papers = byFirst(PAPERS);
        Map<String, List<Row>> categories = byFirst(CATEGORIES);
        return new RuleSets(rows.of(RULE_SETS).stream()
                .map(row -> ruleSet(row, categories.getOrDefault(row.text(0), List.of()), papers))
                .toList());
    }

    private static RuleSet ruleSet(Row row, List<Row> categories, Map<String, List<Row>> papers) {
        return new RuleSet(
                row.text(0),
                new LegalAct(row.text(8), row.text(9), row.text(10)),
                row.one(Admission.class, 1),
                row.flag(2),
                demands(row),
                row.validity(6),
                categories.stream().map(category -> category(category, papers)).toList());
    }

    private static Set<Demand> demands(Row row) {
        return DEMANDS.stream()
                .filter(demand -> row.flag(FIRST_DEMAND + DEMANDS.indexOf(demand)))
                .collect(Collectors.toSet());
    }

    private static Category category(Row row, Map<String, List<Row>> papers) {
        return new Category(
                row.text(1),
                row.number(2),
                row.number(3),
                row.validity(4),
                papers.getOrDefault(row.text(0) + " " + row.text(1), List.of()).stream()
                        .map(paper -> new Paper(paper.text(1), paper.validity(2)))
                        .toList());
    }

    private Map<String, List<Row>> byFirst(String sql) {
        return rows.of(sql).stream().collect(Collectors.groupingBy(row -> row.text(0)));
    }
}
