package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.aCertificateFor;
import static kz.iin.certificate.CertificateFixture.mononym;
import static kz.iin.certificate.CertificateFixture.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {

    private final CountryNames names = new CountryNames(CertificateFixture.TEXTS);

    @ParameterizedTest
    @CsvSource({
        "DEU, Германия, Германия, Germany",
        "UZB, Өзбекстан, Узбекистан, Uzbekistan",
        "CHN, Қытай, Китай, China",
        "XXA, Азаматтығы жоқ адам, Лицо без гражданства, Stateless person"
    })
    void a_country_is_named_in_three_languages(String code, String kk, String ru, String en) {
        Wording name = names.of(code);

        assertThat(name).isEqualTo(new Wording(kk, ru, en));
    }

    @Test
    void every_iso_country_has_its_own_name_in_each_language() {
        var countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

        assertThat(countries)
                .hasSizeGreaterThan(240)
                .allSatisfy(code -> assertThat(names.of(code))
                        .satisfies(name -> assertThat(name.kk()).containsPattern("\\p{IsCyrillic}"))
                        .satisfies(name -> assertThat(name.ru()).containsPattern("\\p{IsCyrillic}"))
                        .satisfies(name -> assertThat(name.en()).containsPattern("\\p{IsLatin}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXA", "XXB", "XXC", "XXX", "RKS", "UNK", "UNO", "UNA", "EUE"})
    void a_code_that_only_travel_documents_have_is_printed_in_words(String code) {
        Wording citizenship = names.of(code);

        String text = textOf(aCertificateFor(new Holder(mononym("A"), Optional.empty(), "1990", "X", citizenship)));

        assertThat(text)
                .contains("Citizenship " + citizenship.kk() + " " + citizenship.ru() + " / " + citizenship.en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "ZZZ", "deu", ""})
    void an_unknown_code_has_no_name(String code) {
        assertThatThrownBy(() -> names.of(code)).isInstanceOf(MissingResourceException.class);
    }
}
