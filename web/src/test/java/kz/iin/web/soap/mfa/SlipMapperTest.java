package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.iin.application.Declining;
import kz.iin.contract.common.types.v1.DeclineGround;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptance;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.GetReceipt;
import kz.iin.contract.provided.mfa.v1.GetReceiptResponse;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.shared.Sha256;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;

class SlipMapperTest {

    @Test
    void each_ground_is_read_with_what_is_missing() {
        Declining declining = SlipMapper.declining(
                sent(reason(DeclineGround.INCOMPLETE, "a copy"), reason(DeclineGround.NO_CONSENT, "none given")));

        assertThat(declining.language()).isEqualTo(Locale.forLanguageTag("kk"));
        assertThat(declining.reasons())
                .isEqualTo(Map.of(
                        kz.iin.application.DeclineGround.INCOMPLETE, "a copy",
                        kz.iin.application.DeclineGround.NO_CONSENT, "none given"));
    }

    @Test
    void the_same_ground_twice_is_refused() {
        DeclineAcceptance sent =
                sent(reason(DeclineGround.INCOMPLETE, "one"), reason(DeclineGround.INCOMPLETE, "other"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> SlipMapper.declining(sent))
                .matches(invalid -> invalid.field().equals("reason"));
    }

    @Test
    void a_note_that_cannot_be_printed_is_named_by_its_path() {
        DeclineAcceptance sent = sent(reason(DeclineGround.INCOMPLETE, "\u738B"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> SlipMapper.declining(sent))
                .matches(invalid -> invalid.field().equals("reason/note"));
    }

    @Test
    void a_receipt_is_told_with_its_digest() {
        GetReceipt asked = new GetReceipt();
        asked.setApplicationNumber("2026-00000042");
        byte[] pdf = {1, 2};

        GetReceiptResponse told = SlipMapper.receipt(asked, pdf);

        assertThat(told.getApplicationNumber()).isEqualTo("2026-00000042");
        assertThat(told.getFile().getSha256()).isEqualTo(Sha256.of(pdf));
    }

    private static DeclineAcceptance sent(DeclineReason... reasons) {
        DeclineAcceptance sent = new DeclineAcceptance();
        sent.setRequestId("6a6a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03");
        sent.setMission("TUR-IST");
        sent.setOfficer("officer.ist");
        sent.setLanguage(Language.KK);
        sent.getReason().addAll(List.of(reasons));
        return sent;
    }

    private static DeclineReason reason(DeclineGround ground, String note) {
        DeclineReason reason = new DeclineReason();
        reason.setGround(ground);
        reason.setNote(note);
        return reason;
    }
}
