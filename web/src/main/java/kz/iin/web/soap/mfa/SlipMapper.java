package kz.iin.web.soap.mfa;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.iin.application.DeclineGround;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptance;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptanceResponse;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.GetReceipt;
import kz.iin.contract.provided.mfa.v1.GetReceiptResponse;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.contract.provided.mfa.v1.NoticeFile;
import kz.iin.decision.DecisionRule;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.Sha256;
import kz.iin.web.soap.CopyMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.InvalidValue;

/** What the applicant takes along from the counter, in the consular systems' words. */
final class SlipMapper {

    private static final String PDF = "application/pdf";

    private SlipMapper() {}

    static Declining declining(DeclineAcceptance sent) {
        Map<DeclineGround, String> reasons = reasons(sent);
        return Field.request()
                .make(() -> new Declining(
                        UUID.fromString(sent.getRequestId()),
                        sent.getMission(),
                        sent.getOfficer(),
                        locale(sent.getLanguage()),
                        reasons));
    }

    static Locale locale(Language sent) {
        return Locale.forLanguageTag(sent.value());
    }

    static DeclineAcceptanceResponse declined(Declined declined, byte[] notice) {
        DeclineAcceptanceResponse told = new DeclineAcceptanceResponse();
        told.setRefusalNumber(declined.number());
        told.setDeclinedAt(declined.at());
        told.setFile(file(notice));
        return told;
    }

    static GetReceiptResponse receipt(GetReceipt sent, byte[] receipt) {
        GetReceiptResponse told = new GetReceiptResponse();
        told.setApplicationNumber(sent.getApplicationNumber());
        told.setFile(file(receipt));
        return told;
    }

    static NoticeFile file(byte[] pdf) {
        NoticeFile told = new NoticeFile();
        told.setSha256(Sha256.of(pdf));
        told.setContent(CopyMapper.attachment(pdf, PDF));
        return told;
    }

    /** The schema lets the same ground through twice, and one of the two notes would be lost. */
    private static Map<DeclineGround, String> reasons(DeclineAcceptance sent) {
        Map<DeclineGround, String> reasons = new EnumMap<>(DeclineGround.class);
        for (DeclineReason reason : sent.getReason()) {
            DeclineGround ground = DeclineGround.valueOf(reason.getGround().name());
            if (reasons.put(ground, reason.getNote()) != null) {
                throw new InvalidValue("reason", new RuleBroken("reason", DecisionRule.GROUND_ONCE));
            }
        }
        return reasons;
    }
}
