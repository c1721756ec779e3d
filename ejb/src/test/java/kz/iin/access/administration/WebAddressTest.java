package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "f-chain.com, https://f-chain.com",
        "tgoop.com/prg_jur/9902, https://tgoop.com/prg_jur/9902",
        "adilet.zan.kz/kaz/docs/G25IY111418, https://adilet.zan.kz/kaz/docs/G25IY111418",
        "https://www.gov.kz/, https://www.gov.kz/",
        "HTTP://gov.kz, HTTP://gov.kz"
    })
    void an_address_leads_to_its_page(String typed, String link) {
        assertThat(WebAddress.of(typed)).singleElement().satisfies(address -> {
            assertThat(address.text()).isEqualTo(typed);
            assertThat(address.link()).contains(link);
        });
        assertThat(WebAddress.areAll(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joint order of 19.03.2024",
                "rtvi",
                "javascript:alert(1)",
                "https://user@gov.kz",
                "gov.kz/?a=b",
                "ftp://gov.kz",
                "-gov.kz",
                "gov.kz\nal.kz"
            })
    void anything_else_leads_nowhere(String typed) {
        assertThat(WebAddress.of(typed).get(0).link()).isEmpty();
        assertThat(WebAddress.areAll(typed)).isFalse();
    }

    @Test
    void semicolons_and_commas_stand_between_addresses() {
        assertThat(WebAddress.of(" trend.az; f-chain.com,gov.kz ;"))
                .extracting(WebAddress::text)
                .containsExactly("trend.az", "f-chain.com", "gov.kz");
    }

    @Test
    void there_may_be_none_and_there_are_200_characters_at_most() {
        assertThat(WebAddress.of("")).isEmpty();
        assertThat(WebAddress.areAll("")).isTrue();
        assertThat(WebAddress.areAll("gov.kz/" + "a".repeat(193))).isTrue();
        assertThat(WebAddress.areAll("gov.kz/" + "a".repeat(194))).isFalse();
    }
}
