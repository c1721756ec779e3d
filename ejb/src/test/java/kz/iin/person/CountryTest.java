package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "RUS", "VNM", "TUR", "POL", "CHN", "DEU", "GBR", "ZWE", "PSE", "TWN", "SSD"})
    void an_iso_code_is_its_own_iso_code(String code) {
        assertThat(new Country(code).isoCode()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"D,DEU", "GBD,GBR", "GBN,GBR", "GBO,GBR", "GBP,GBR", "GBS,GBR"})
    void a_code_of_the_machine_readable_zone_is_kept_and_has_an_iso_code(String code, String isoCode) {
        assertThat(new Country(code).code()).isEqualTo(code);
        assertThat(new Country(code).isoCode()).contains(isoCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RKS", "XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "EUE"})
    void a_code_outside_iso_is_accepted_and_has_no_iso_code(String code) {
        assertThat(new Country(code).code()).isEqualTo(code);
        assertThat(new Country(code).isoCode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "KZ", "kaz", "KAZ ", "KAZZ", "398", "ZZZ", "XXD", "SUN", "УКР", "ＫＡＺ"})
    void any_other_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Country(code))
                .withMessage("country: a code of ISO 3166-1 alpha-3 or ICAO Doc 9303");
    }

    @Test
    void a_code_is_looked_up_without_being_refused() {
        assertThat(Country.find("RKS")).contains(new Country("RKS"));
        assertThat(Country.find("UTO")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D,DEU,true", "GBO,GBN,true", "XXA,XXA,true", "XXA,XXB,false", "RKS,SRB,false", "DEU,AUT,false"})
    void a_state_may_have_several_codes(String one, String other, boolean same) {
        assertThat(new Country(one).isOfOneStateWith(new Country(other))).isEqualTo(same);
    }

    @Test
    void only_xxa_is_stateless() {
        assertThat(new Country("XXA").isStateless()).isTrue();
        assertThat(new Country("XXB").isStateless()).isFalse();
        assertThat(new Country("XXX").isStateless()).isFalse();
        assertThat(new Country("KGZ").isStateless()).isFalse();
    }

    @Test
    void only_xxb_and_xxc_are_refugees() {
        assertThat(new Country("XXB").isRefugee()).isTrue();
        assertThat(new Country("XXC").isRefugee()).isTrue();
        assertThat(new Country("XXA").isRefugee()).isFalse();
        assertThat(new Country("AFG").isRefugee()).isFalse();
    }
}
