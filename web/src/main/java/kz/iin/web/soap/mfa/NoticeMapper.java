package kz.iin.web.soap.mfa;

import java.util.Optional;
import kz.iin.contract.common.types.v1.TextInThreeLanguages;
import kz.iin.contract.provided.mfa.v1.GetAnnulmentNoticeResponse;
import kz.iin.contract.provided.mfa.v1.GetRefusalNoticeResponse;
import kz.iin.contract.provided.mfa.v1.NoticedGround;
import kz.iin.notice.AnnulmentNotice;
import kz.iin.notice.RefusalNotice;
import kz.iin.notice.Text;
import kz.iin.web.soap.CodeMapper;

/** The notice of a refusal in the consular systems' words. */
final class NoticeMapper {

    private NoticeMapper() {}

    static GetRefusalNoticeResponse notice(RefusalNotice notice, Optional<byte[]> pdf) {
        GetRefusalNoticeResponse told = new GetRefusalNoticeResponse();
        told.setApplicationNumber(notice.number().value());
        told.setMission(notice.mission());
        told.setRefusedAt(notice.refusedAt());
        notice.grounds().stream().map(NoticeMapper::ground).forEach(told.getGround()::add);
        told.setComplaint(text(notice.complaint()));
        pdf.map(SlipMapper::file).ifPresent(told::setFile);
        return told;
    }

    static GetAnnulmentNoticeResponse notice(AnnulmentNotice notice, Optional<byte[]> pdf) {
        GetAnnulmentNoticeResponse told = new GetAnnulmentNoticeResponse();
        told.setApplicationNumber(notice.number().value());
        told.setMission(notice.mission());
        told.setIin(notice.iin());
        told.setAnnulledAt(notice.annulledAt());
        told.setReason(notice.annulment().reason());
        notice.existingIin().ifPresent(told::setExistingIin);
        pdf.map(SlipMapper::file).ifPresent(told::setFile);
        return told;
    }

    private static NoticedGround ground(RefusalNotice.NoticedGround noticed) {
        NoticedGround told = new NoticedGround();
        told.setGround(CodeMapper.ground(noticed.ground()));
        told.setText(text(noticed.text()));
        told.setReason(noticed.reason());
        told.getExistingIin().addAll(noticed.existingIins());
        return told;
    }

    private static TextInThreeLanguages text(Text text) {
        TextInThreeLanguages told = new TextInThreeLanguages();
        told.setKk(text.kk());
        told.setRu(text.ru());
        told.setEn(text.en());
        return told;
    }
}
