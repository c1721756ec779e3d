package kz.iin.person.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.person.PersonName;
import kz.iin.person.mrz.MrzName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameContrastTest {

    private static final String FOUR_SURNAMES = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";

    @ParameterizedTest
    @CsvSource({
        "ERIKSSON<<ANNA<MARIA, Eriksson, Anna Maria",
        "SMITH<JONES<<SUSIE<MARGARET, Smith-Jones, Susie Margaret",
        "OCONNOR<<ENYA<SIOBHAN, O'Connor, Enya Siobhan",
        "VAN<DER<MUELLEN<<MARTIN, van der Müllen, Martin",
        "AL<BASRI<<HUDA<MUHAMMAD<JAWAD, Al-Basri, Huda Muhammad Jawad"
    })
    void the_names_of_the_specimens_are_the_same(String zone, String surname, String givenName) {
        assertThat(NameContrast.of(new MrzName(zone, false), PersonName.of(surname, givenName, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ARKFREITH, Arkfreith,", "ARKFREITH,, Arkfreith", "SATRIYA<SUDARPA, Satriya Sudarpa,"})
    void an_only_name_may_be_a_surname_or_a_given_name(String zone, String surname, String givenName) {
        assertThat(NameContrast.of(new MrzName(zone, false), PersonName.of(surname, givenName, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IVANOVA<<ANNA", "IVANOVA<<ANNA<PETROVNA"})
    void a_patronymic_may_stand_behind_the_given_name_or_nowhere(String zone) {
        PersonName name = PersonName.of("Иванова", "Анна", "Петровна");

        assertThat(NameContrast.of(new MrzName(zone, false), name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K, NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG",
        "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU, NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG",
        "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI, " + FOUR_SURNAMES + ", DINGO POTOROO",
        "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO, " + FOUR_SURNAMES + ", DINGO POTOROO",
        "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO, " + FOUR_SURNAMES + ", DINGO POTOROO",
        "NILAVADHANANANDA<<CHAYAPA<DE<K, NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG",
        "BENNELONG<WOOLOOMOOLOO<W<W<<DI, " + FOUR_SURNAMES + ", DINGO POTOROO",
        "BENNE<WOOLO<WARRA<WARNA<<DIN<P, " + FOUR_SURNAMES + ", DINGO POTOROO",
        "NILAVADHANANANDA<<ARN<PET<CHARO, NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG",
        "VILARCHAO<FERNANDEZ<<JOSE<RAMO, VILARCHAO FERNANDEZ, JOSE RAMON"
    })
    void the_cut_names_of_the_specimens_are_noted(String zone, String surname, String givenName) {
        PersonName name = PersonName.of(surname, givenName, null);

        assertThat(NameContrast.of(new MrzName(zone, true), name)).contains(Contrast.CUT_NAME);
        assertThat(NameContrast.of(new MrzName(zone, false), name)).contains(Contrast.CONTRADICTION);
    }

    @Test
    void a_name_that_just_fits_is_the_same() {
        MrzName zone = new MrzName("PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", true);

        assertThat(NameContrast.of(zone, PersonName.of("Papandropoulous", "Jonathon Warren Trevor", null)))
                .isEmpty();
    }

    @Test
    void a_cut_name_keeps_a_letter_of_every_word_before_its_end() {
        MrzName zone = new MrzName("BENNELONG<WOOLOOMOOLOO<WARNAMB<<DINGO<P", true);

        assertThat(NameContrast.of(zone, PersonName.of(FOUR_SURNAMES, "DINGO POTOROO", null)))
                .contains(Contrast.CONTRADICTION);
    }

    @Test
    void a_full_name_field_does_not_excuse_another_name() {
        MrzName zone = new MrzName("NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", true);

        assertThat(NameContrast.of(zone, PersonName.of("Nilavadhanananda", "Arnpol Petch Charunguang", null)))
                .contains(Contrast.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource({
        "MULLER<<ANNA, Müller, Anna, OTHER_SPELLING",
        "NGUYEN<<VAN<ANH, Nguyễn, Văn Anh, OTHER_SPELLING",
        "ANNA<<MUELLER, Müller, Anna, SWAPPED_NAMES",
        "MULLER<<ANNA, Anna, Müller, SWAPPED_NAMES",
        "MUELLER<<ANNE, Müller, Anna, CONTRADICTION",
        "MUELLER, Müller, Anna, CONTRADICTION",
        "MUELLER<ANNA, Müller, Anna, CONTRADICTION",
        "MUELLER<<ANNA, Müller,, CONTRADICTION",
        "ALIYEV<<ANAR, Əliyev, Anar, UNKNOWN_LETTER",
        "KADYRBEKOVA<<AINUR, Қадырбекова, Айнұр, UNKNOWN_LETTER"
    })
    void the_mildest_explanation_counts(String zone, String surname, String givenName, Contrast contrast) {
        assertThat(NameContrast.of(new MrzName(zone, false), PersonName.of(surname, givenName, null)))
                .contains(contrast);
    }

    @Test
    void what_was_entered_may_lack_the_accents_of_the_document() {
        PersonName document = PersonName.of("Müller", "Zoë", null);

        assertThat(NameContrast.of(PersonName.of("MUELLER", "ZOE", null), document))
                .isEmpty();
        assertThat(NameContrast.of(PersonName.of("MULLER", "ZOE", null), document))
                .contains(Contrast.OTHER_SPELLING);
        assertThat(NameContrast.of(PersonName.of("MILLER", "ZOE", null), document))
                .contains(Contrast.CONTRADICTION);
    }

    @Test
    void what_was_entered_from_a_cut_name_lacks_its_end_and_no_other_name_does() {
        PersonName document = PersonName.of("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", null);

        assertThat(NameContrast.of(PersonName.of("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K", null), document))
                .contains(Contrast.CUT_NAME);
        assertThat(NameContrast.of(PersonName.of("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG", null), document))
                .contains(Contrast.CONTRADICTION);
    }

    @Test
    void a_patronymic_that_one_of_them_lacks_is_no_difference() {
        PersonName with = PersonName.of("Ivanova", "Anna", "Petrovna");
        PersonName without = PersonName.of("Ivanova", "Anna", null);

        assertThat(NameContrast.of(with, without)).isEmpty();
        assertThat(NameContrast.of(without, with)).isEmpty();
    }

    @Test
    void signs_in_a_row_are_no_obstacle() {
        PersonName entered = PersonName.of("Smith - Jones", "A. - B.", null);

        assertThat(NameContrast.of(entered, PersonName.of("Miller", "Zoe", null)))
                .contains(Contrast.CONTRADICTION);
    }
}
