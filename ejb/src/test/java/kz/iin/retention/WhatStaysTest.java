package kz.iin.retention;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each table of a case file somebody has said what becomes of it; of a new one, or of a new column, it must be said here. */
class WhatStaysTest {

    /** The path of an application, the ledger of numbers, and what has a retention of its own. */
    private static final Set<String> UNTOUCHED = Set.of(
            "application_move", "deadline_alert", "formed_number", "never_used_number", "number_change", "outbox");

    private static final Map<String, Set<String>> STAYS = Map.ofEntries(
            Map.entry(
                    "application",
                    columns("id number request_id status status_since mission officer consent_given_on registered_at"
                            + " deadline decided_at decided_by registration_confirmed_at certificate_due_at"
                            + " certificate_number data_version claimed_by claimed_since claimed_until amber_at"
                            + " red_at due_at withdrawn_by refused_application annulled_by proposed_by proposed_at"
                            + " first_issued_at latin_name_asked")),
            Map.entry(
                    "presented_papers",
                    columns("application_id consent_operator_name consent_operator_bin consent_text_version"
                            + " consent_until consent_to_third_parties consent_across_borders consent_to_public"
                            + " consent_data")),
            Map.entry("counter_confirmation", columns("request_id application_id officer confirmed_at")),
            Map.entry("finding", columns("id application_id check_name passed found_at operator turned")),
            Map.entry("proposer", columns("application_id operator")),
            Map.entry("refusal_ground", columns("application_id ground")),
            Map.entry("correction", columns("request_id application_id data_version status officer corrected_at")),
            Map.entry(
                    "hand_over",
                    columns("certificate paper application_id officer handed_over_at recorded_at confirmation")),
            Map.entry(
                    "dispute",
                    columns("id application_id rejection existing_iin told_at raised_at settled_at settled_by")),
            Map.entry(
                    "candidate",
                    columns("id application_id data_version place person_id origin other_application_id bits level"
                            + " twins evidence more pair found_at")),
            Map.entry("verdict", columns("id candidate_id application_id pair verdict operator given_at")),
            Map.entry("printed_sheet", columns("id certificate application_id copy paper reason officer printed_at")),
            Map.entry("certificate", columns("number application_id issued_at sha256 replaces")),
            Map.entry("acceptance_refusal", columns("id number request_id mission officer language declined_at")),
            Map.entry("acceptance_refusal_reason", columns("refusal_id ground")));

    private static final Pattern CHANGED =
            Pattern.compile("update (\\w+) set (.*?)(?: from \\(select| where )", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?:^|[\\s,])(\\w+) = ");
    private static final Pattern DELETED = Pattern.compile("^delete from (\\w+) where");

    static Stream<String> tables() {
        return CaseFiles.column("""
            select distinct table_name from information_schema.columns join information_schema.tables
                using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE' and (
                column_name in ('application_id', 'refusal_id') or table_name in ('application', 'acceptance_refusal'))
            order by 1\
            """).stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void each_column_goes_or_stays_because_somebody_said_so(String table) {
        if (UNTOUCHED.contains(table) || deleted().contains(table)) {
            return;
        }
        Set<String> decided = new TreeSet<>(emptied(table));
        decided.addAll(STAYS.getOrDefault(table, Set.of()));

        assertThat(CaseFiles.column(
                        "select column_name from information_schema.columns where table_name = '" + table + "'"))
                .containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void there_is_something_to_decide() {
        assertThat(tables()).contains("application", "document_copy", "acceptance_refusal_reason");
        assertThat(deleted())
                .containsExactly(
                        "document_copy",
                        "document_of_number",
                        "known_person",
                        "presented_paper",
                        "reading_difference",
                        "reply_address");
        assertThat(emptied("refusal_ground")).containsExactly("reason");
    }

    private static Stream<String> statements() {
        return Stream.of(Destroying.values())
                .flatMap(what -> Stream.concat(what.emptying().stream(), Stream.of(what.mark())));
    }

    private static Set<String> emptied(String table) {
        return statements()
                .flatMap(statement ->
                        CHANGED.matcher(statement.replaceAll("\\s+", " ")).results())
                .filter(changed -> changed.group(1).equals(table))
                .flatMap(changed -> COLUMN.matcher(changed.group(2)).results())
                .map(column -> column.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** Whole rows, of every file. */
    private static Set<String> deleted() {
        return statements()
                .map(DELETED::matcher)
                .filter(Matcher::find)
                .map(deleted -> deleted.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> columns(String names) {
        return Set.copyOf(List.of(names.split(" ")));
    }
}
