package kz.iin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of reference data says from when to when it holds, and by what. */
class DatedTablesTest {

    /** What somebody edits when the law changes. A table of a new kind goes here. */
    private static final Set<String> TABLES = Set.of(
            "applicant_category",
            "category_paper",
            "country",
            "document_type",
            "holiday",
            "mission",
            "mission_period",
            "mission_week",
            "number_series",
            "rule_set",
            "special_day",
            "treaty_objection",
            "treaty_party");

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join) ([a-z_]+)");

    static Stream<String> tables() {
        return TABLES.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_reference_table_says_since_when_until_when_and_by_what(String table) {
        List<String> columns = MigratedDatabase.rows("""
                select column_name || ' ' || data_type || case is_nullable when 'NO' then ' always' else '' end
                from information_schema.columns where table_schema = 'public' and table_name = '%s'""".formatted(table)).stream()
                .map(row -> (String) row[0])
                .toList();

        assertThat(columns).contains("valid_from date always", "valid_to date", "source text always");
    }

    @Test
    void whatever_is_read_as_reference_data_is_such_a_table() {
        Set<String> read = new TreeSet<>();
        ReferenceData.read(sql -> {
            TABLE.matcher(sql).results().map(found -> found.group(1)).forEach(read::add);
            return ReferenceFixture.ROWS.of(sql);
        });

        assertThat(read).isNotEmpty().isSubsetOf(TABLES);
    }

    @Test
    void a_decree_that_was_replaced_before_its_day_says_nothing_of_it() throws SQLException {
        LocalDate transferred = LocalDate.of(2025, 1, 3);

        assertThat(readAfter("select 1").astana().days().isWorkingDay(transferred))
                .isFalse();
        assertThat(readAfter("update special_day set valid_to = day - 1 where day = '2025-01-03'")
                        .astana()
                        .days()
                        .isWorkingDay(transferred))
                .isTrue();
    }

    @Test
    void a_mission_that_is_closed_takes_no_applications_from_then_on() throws SQLException {
        MissionData closed = readAfter("update mission set valid_to = '2026-06-30' where code = 'JPN-TYO'")
                .mission("JPN-TYO")
                .orElseThrow();

        assertThat(closed.takesApplications(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(closed.takesApplications(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void a_country_that_ends_is_listed_until_its_last_day() throws SQLException {
        Dictionaries ended = readAfter("update country set valid_to = '2026-06-30' where code = 'RKS'")
                .dictionaries();

        assertThat(ended.list(new Country("RKS"), LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(ended.list(new Country("RKS"), LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(ended.list(new Country("TUR"), LocalDate.of(2026, 7, 1))).isTrue();
    }

    @Test
    void a_document_type_that_comes_back_is_listed_from_its_first_day() throws SQLException {
        Dictionaries again = readAfter("""
                update document_type set valid_to = '2026-06-30' where code = 'IDENTITY_CARD';
                insert into document_type (code, name_kk, name_ru, name_en, valid_from, source)
                select code, name_kk, name_ru, name_en, '2026-09-01', source from document_type
                where code = 'IDENTITY_CARD'""").dictionaries();

        assertThat(again.list(DocumentType.IDENTITY_CARD, LocalDate.of(2026, 6, 30)))
                .isTrue();
        assertThat(again.list(DocumentType.IDENTITY_CARD, LocalDate.of(2026, 8, 31)))
                .isFalse();
        assertThat(again.list(DocumentType.IDENTITY_CARD, LocalDate.of(2026, 9, 1)))
                .isTrue();
    }

    /** What would be read after a statement, which is taken back. */
    private static ReferenceData readAfter(String statement) throws SQLException {
        try (Connection connection = MigratedDatabase.connect();
                Statement change = connection.createStatement()) {
            connection.setAutoCommit(false);
            change.execute(statement);
            ReferenceData read = ReferenceData.read(sql -> rows(sql, connection));
            connection.rollback();
            return read;
        }
    }

    private static List<Row> rows(String sql, Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        Object[] columns = new Object[found.getMetaData().getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = found.getObject(i + 1);
        }
        return Row.of(columns);
    }
}
