package kz.iin.web.soap.mfa;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Confirmation;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.HandOver;
import kz.iin.application.Recipient;
import kz.iin.application.SecurityPaper;
import kz.iin.contract.provided.mfa.v1.HandOverCertificate;
import kz.iin.contract.provided.mfa.v1.HandOverCertificateResponse;
import kz.iin.contract.provided.mfa.v1.Representative;
import kz.iin.copy.CopyRule;
import kz.iin.shared.RuleBroken;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.CopyMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** A hand-over in the consular systems' words and in ours. */
final class HandOverMapper {

    private HandOverMapper() {}

    static HandOver handOver(HandOverCertificate sent) {
        return new HandOver(
                sent.getCertificateNumber(),
                Field.request()
                        .make(() -> Optional.ofNullable(sent.getSecurityPaper()).map(SecurityPaper::new)),
                sent.getOfficer(),
                sent.getHandedOverAt(),
                recipient(sent.getRecipient(), Field.at("recipient")),
                Confirmation.valueOf(sent.getConfirmation().name()));
    }

    static Optional<CopyContent> scan(HandOverCertificate sent) {
        Optional<CopyContent> scan = CopyMapper.copies(
                        Stream.ofNullable(sent.getDocumentCopy()).toList())
                .stream()
                .findFirst();
        return Field.at("documentCopy/kind").make(() -> scan.map(HandOverMapper::ofHandOver));
    }

    private static CopyContent ofHandOver(CopyContent scan) {
        RuleBroken.require(scan.kind() == CopyKind.HAND_OVER, "kind", CopyRule.COPY_OF_HAND_OVER);
        return scan;
    }

    private static Recipient recipient(kz.iin.contract.provided.mfa.v1.Recipient sent, Field at) {
        return new Recipient(
                PersonMapper.document(sent.getDocument(), at.child("document")),
                Optional.ofNullable(sent.getRepresentative())
                        .map(representative -> representative(representative, at.child("representative"))));
    }

    private static Recipient.Representative representative(Representative sent, Field at) {
        return at.child("authority")
                .make(() -> new Recipient.Representative(
                        PersonMapper.name(sent.getName(), at.child("name")), sent.getAuthority()));
    }

    static HandOverCertificateResponse handedOver(ApplicationNumber number, HandOver kept) {
        HandOverCertificateResponse told = new HandOverCertificateResponse();
        told.setApplicationNumber(number.value());
        told.setStatus(CodeMapper.status(ApplicationStatus.HANDED_OVER));
        told.setHandedOverAt(kept.at());
        return told;
    }
}
