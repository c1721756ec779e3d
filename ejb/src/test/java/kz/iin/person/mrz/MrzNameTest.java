package kz.iin.person.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.iin.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzNameTest {

    @ParameterizedTest
    @CsvSource({
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<, ERIKSSON, ANNA MARIA",
        "HENG<<DEBORAH<MING<LO<<<<<<<<<<<<<<<<<<, HENG, DEBORAH MING LO",
        "SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<, SMITH JONES, SUSIE MARGARET",
        "OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<, OCONNOR, ENYA SIOBHAN",
        "VAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<, VAN DER MUELLEN, MARTIN",
        "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<, AL BASRI, HUDA MUHAMMAD JAWAD",
        "VILARCHAO<FERNANDEZ<<JOSE<RAMON<<<<<<<<, VILARCHAO FERNANDEZ, JOSE RAMON",
        "A<<B, A, B"
    })
    void two_fillers_part_the_identifiers_and_one_their_words(String field, String primary, String secondary) {
        MrzName name = MrzName.parse(field);

        assertThat(name.primary()).isEqualTo(primary);
        assertThat(name.secondary()).contains(secondary);
        assertThat(name.name()).isEqualTo(PersonName.of(primary, secondary, null));
    }

    @ParameterizedTest
    @CsvSource({
        "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<, ARKFREITH",
        "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<, SATRIYA SUDARPA",
        "<<ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<, ARKFREITH",
        "A<, A"
    })
    void whoever_has_one_name_has_it_first_or_by_the_custom_of_some_states_second(String field, String only) {
        MrzName name = MrzName.parse(field);

        assertThat(name.primary()).isEqualTo(only);
        assertThat(name.secondary()).isEmpty();
        assertThat(name.name()).isEqualTo(PersonName.of(only, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K, true",
        "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR, true",
        "PAPANDROPOULOUS<<JONATHON<WARREN<TREVO<, false"
    })
    void a_letter_in_the_last_position_says_that_the_name_may_be_cut(String field, boolean mayBeCut) {
        assertThat(MrzName.parse(field).mayBeCut()).isEqualTo(mayBeCut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<",
                "<ANNA<<<",
                "<<<ANNA<",
                "ERIKSSON<<<ANNA<",
                "ERIKSSON<<ANNA<<MARIA<",
                "ER1KSSON<<ANNA<",
                "ERIKSSON, ANNA"
            })
    void any_other_order_of_letters_and_fillers_is_no_name(String field) {
        assertThat(MrzName.isName(field)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrzName.parse(field))
                .withMessage("name: letters A to Z, with one or two fillers between the words");
    }

    @Test
    void a_field_of_a_thousand_words_is_judged_at_once() {
        assertThat(MrzName.isName("A<".repeat(1000) + "1")).isFalse();
    }
}
