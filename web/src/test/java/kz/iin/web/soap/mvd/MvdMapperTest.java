package kz.iin.web.soap.mvd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.decision.Decision;
import kz.iin.number.Iin;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class MvdMapperTest {

    @Test
    void an_order_to_form_names_its_operator() {
        Decide sent = decision();
        sent.setForm(new Form());

        assertThat(MvdMapper.decision(sent)).isEqualTo(new Decision.Form("operator.one"));
    }

    @Test
    void an_order_to_form_may_bring_the_number_of_the_mvd() {
        Decide sent = decision();
        sent.setForm(new Form());
        sent.getForm().setIin("911231050006");

        assertThat(MvdMapper.decision(sent))
                .isEqualTo(new Decision.Form("operator.one", Optional.of(new Iin("911231050006"))));
    }

    @Test
    void a_number_with_a_wrong_check_digit_is_not_brought() {
        Decide sent = decision();
        sent.setForm(new Form());
        sent.getForm().setIin("911231050007");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MvdMapper.decision(sent))
                .matches(invalid -> invalid.field().equals("form/iin"));
    }

    @Test
    void a_refusal_keeps_the_reason_of_each_ground() {
        Decide sent = refusal(
                reason(RefusalGround.CONTRARY_TO_LAW, "first"), reason(RefusalGround.UNRELIABLE_DOCUMENTS, "second"));

        Decision decision = MvdMapper.decision(sent);

        assertThat(decision)
                .isEqualTo(new Decision.Refuse(
                        "operator.one",
                        Map.of(
                                kz.iin.decision.RefusalGround.CONTRARY_TO_LAW, "first",
                                kz.iin.decision.RefusalGround.UNRELIABLE_DOCUMENTS, "second")));
    }

    /** The schema lets it through, and one of the two reasons would be lost. */
    @Test
    void the_same_ground_twice_is_refused() {
        Decide sent = refusal(
                reason(RefusalGround.CONTRARY_TO_LAW, "first"), reason(RefusalGround.CONTRARY_TO_LAW, "second"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MvdMapper.decision(sent))
                .matches(invalid -> invalid.field().equals("refuse/refusal"));
    }

    @Test
    void an_annulment_without_words_is_named_by_its_reason() {
        AnnulNumber sent = new AnnulNumber();
        sent.setOperator("operator.two");
        sent.setReason(" ");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MvdMapper.annulment(sent))
                .matches(invalid -> invalid.field().equals("reason"));
    }

    @Test
    void a_mistyped_number_is_named() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MvdMapper.iin("800101050004"))
                .matches(invalid -> invalid.field().equals("iin"));
    }

    @Test
    void a_blank_reason_is_named_by_its_path() {
        Decide sent = refusal(reason(RefusalGround.CONTRARY_TO_LAW, "   "));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MvdMapper.decision(sent))
                .matches(invalid -> invalid.field().equals("refuse/refusal/reason"));
    }

    private static Decide decision() {
        Decide sent = new Decide();
        sent.setApplicationNumber("2026-00000042");
        sent.setOperator("operator.one");
        return sent;
    }

    private static Decide refusal(RefusalReason... reasons) {
        Decide sent = decision();
        sent.setRefuse(new Refuse());
        for (RefusalReason reason : reasons) {
            sent.getRefuse().getRefusal().add(reason);
        }
        return sent;
    }

    private static RefusalReason reason(RefusalGround ground, String text) {
        RefusalReason reason = new RefusalReason();
        reason.setGround(ground);
        reason.setReason(text);
        return reason;
    }
}
