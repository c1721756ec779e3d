package kz.iin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadedRowsTest {

    @Test
    void every_country_of_ISO_stands_in_the_dictionary() {
        assertThat(texts("select code from country where alpha2 is not null"))
                .containsExactlyInAnyOrderElementsOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    }

    @Test
    void every_code_of_the_dictionary_may_be_a_citizenship_and_leads_to_the_same_ISO_code() {
        assertThat(MigratedDatabase.rows("select code, iso_code from country"))
                .allSatisfy(
                        row -> assertThat(new Country((String) row[0]).isoCode().orElse(null))
                                .isEqualTo(row[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D", "GBD", "GBN", "GBO", "GBP", "GBS", "XXA", "XXB", "XXC", "XXX", "RKS", "UNO", "UNA", "UNK", "EUE"
            })
    void what_machine_readable_zones_write_besides_stands_there_too(String code) {
        assertThat(texts("select code from country where alpha2 is null")).contains(code);
    }

    @Test
    void the_document_types_are_those_that_an_application_knows() {
        assertThat(texts("select code from document_type"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DocumentType.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "document_type", "mission", "applicant_category", "category_paper"})
    void names_are_Cyrillic_in_Kazakh_and_Russian(String table) {
        assertThat(MigratedDatabase.rows("select name_kk, name_ru, name_en from " + table))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(Arrays.asList(row)).doesNotContain("");
                    assertThat(row[0] + " " + row[1]).matches("(?U)Digital Nomad.*|[\\p{IsCyrillic}\\W\\d]+");
                    assertThat((String) row[2]).doesNotMatch("(?s).*\\p{IsCyrillic}.*");
                });
    }

    @Test
    void there_are_96_missions_each_in_a_country_and_a_zone_that_exist() {
        List<Object[]> missions = MigratedDatabase.rows("""
                select time_zone, (select count(*) from country c where c.code = m.country), m.code like m.country || '-%'
                from mission m""");

        assertThat(missions).hasSize(96).allSatisfy(mission -> {
            assertThat(ZoneId.getAvailableZoneIds()).contains((String) mission[0]);
            assertThat(mission[1]).isEqualTo(1L);
            assertThat(mission[2]).isEqualTo(true);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-12, 0",
        "2024-04-13, 96",
        "2024-12-31, 96",
        "2025-01-01, 0",
        "2025-04-17, 0",
        "2025-04-18, 96",
        "2025-12-31, 96",
        "2026-01-01, 96"
    })
    void missions_take_applications_in_the_times_of_the_pilots_and_since(String day, int missions) {
        assertThat(MigratedDatabase.rows(on(day, "mission_period"))).hasSize(missions);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-10, 124", "2024-01-11, 125", "2024-12-31, 126", "2025-03-30, 127", "2026-09-11, 129"})
    void the_apostille_convention_has_as_many_parties_as_its_depositary_counts(String day, int parties) {
        String states = on(day, "treaty_party") + " and treaty = 'APOSTILLE' and country not in ('HKG', 'MAC')";

        assertThat(MigratedDatabase.rows(states)).hasSize(parties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select country from treaty_party",
                "select country from treaty_objection",
                "select kept_in from holiday where length(kept_in) = 3",
                "select kept_in from special_day where length(kept_in) = 3"
            })
    void whatever_names_a_country_names_one_of_the_dictionary(String countries) {
        assertThat(texts("select code from country")).containsAll(texts(countries));
    }

    private static String on(String day, String table) {
        return "select 1 from %s where date '%s' between valid_from and coalesce(valid_to, 'infinity')"
                .formatted(table, day);
    }

    private static List<String> texts(String sql) {
        return MigratedDatabase.rows(sql).stream().map(row -> (String) row[0]).toList();
    }
}
