package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.iin.contract.provided.mfa.v1.Brought;
import kz.iin.contract.provided.mfa.v1.CounterCheck;
import kz.iin.contract.provided.mfa.v1.NotaryAct;
import kz.iin.contract.provided.mfa.v1.Script;
import kz.iin.contract.provided.mfa.v1.Translation;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.Formality;
import kz.iin.person.Country;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class CounterCheckMapperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void what_the_officer_does_not_confirm_is_not_confirmed() {
        kz.iin.documents.CounterCheck check = CounterCheckMapper.check(sent());

        assertThat(check.nameScripts()).containsExactly(kz.iin.documents.Script.OTHER);
        assertThat(check.birthPlaceScripts()).isEmpty();
        assertThat(check.translation()).isEmpty();
        assertThat(check.confirmed()).isEqualTo(Set.of(Confirmation.ORIGINAL_SEEN));
    }

    @Test
    void a_notary_s_act_is_read_with_what_is_on_it() {
        CounterCheck sent = sent();
        sent.setTranslation(byNotaryIn("CHN"));
        sent.setTranslationChecked(true);

        kz.iin.documents.CounterCheck check = CounterCheckMapper.check(sent);

        assertThat(check.translation())
                .isEqualTo(Optional.of(new kz.iin.documents.Translation(
                        new Certification.ByNotary(new Country("CHN"), DAY), Formality.APOSTILLE)));
        assertThat(check.confirmed()).contains(Confirmation.TRANSLATION_CHECKED);
    }

    @Test
    void a_consul_leaves_nothing_to_be_brought() {
        CounterCheck sent = sent();
        sent.setTranslation(new Translation());

        assertThat(CounterCheckMapper.check(sent).translation())
                .isEqualTo(Optional.of(new kz.iin.documents.Translation(new Certification.ByConsul(), Formality.NONE)));
    }

    @Test
    void a_country_of_no_list_is_named_by_its_path() {
        CounterCheck sent = sent();
        sent.setTranslation(byNotaryIn("QQQ"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CounterCheckMapper.check(sent))
                .matches(invalid -> invalid.field().equals("counterCheck/translation/byNotary/country"));
    }

    private static CounterCheck sent() {
        CounterCheck sent = new CounterCheck();
        sent.getNameScript().add(Script.OTHER);
        sent.setOriginalSeen(true);
        return sent;
    }

    private static Translation byNotaryIn(String country) {
        NotaryAct act = new NotaryAct();
        act.setCountry(country);
        act.setActedOn(DAY);
        act.setBrought(Brought.APOSTILLE);
        Translation translation = new Translation();
        translation.setByNotary(act);
        return translation;
    }
}
