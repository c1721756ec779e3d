package kz.iin.web.soap.mtsriap;

import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Page;
import kz.iin.application.Rejection;
import kz.iin.application.ReportedNumber;
import kz.iin.application.Standing;
import kz.iin.application.registration.Change;
import kz.iin.application.registration.FormedEntry;
import kz.iin.contract.provided.mtsriap.v1.ChangeKind;
import kz.iin.contract.provided.mtsriap.v1.ConfirmRegistrationResponse;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mtsriap.v1.ListChangesResponse;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbersResponse;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistration;
import kz.iin.contract.provided.mtsriap.v1.RejectRegistrationResponse;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumber;
import kz.iin.contract.provided.mtsriap.v1.ReportExistingNumberResponse;
import kz.iin.contract.provided.mtsriap.v1.Verification;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificateResponse;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;
import kz.iin.person.BirthDate;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** Between MTsRIAP's words and ours. */
final class MtsriapMapper {

    private MtsriapMapper() {}

    static ApplicationNumber number(String sent) {
        return Field.at("applicationNumber").make(() -> new ApplicationNumber(sent));
    }

    static Iin iin(String sent) {
        return Field.at("iin").make(() -> new Iin(sent));
    }

    static BirthDate birthDate(String sent) {
        return Field.at("birthDate").make(() -> BirthDate.parse(sent));
    }

    static Rejection rejection(RejectRegistration sent) {
        Optional<Iin> existing = Optional.ofNullable(sent.getExistingIin()).map(MtsriapMapper::existingIin);
        RejectionCode code = RejectionCode.valueOf(sent.getCode().name());
        return Field.request().make(() -> new Rejection(code, sent.getText(), existing, sent.getRejectedAt()));
    }

    static ReportedNumber reported(ReportExistingNumber sent) {
        Iin existing = existingIin(sent.getExistingIin());
        return Field.request().make(() -> new ReportedNumber(existing, sent.getText()));
    }

    static ListChangesResponse changes(Page<Change> page) {
        ListChangesResponse told = new ListChangesResponse();
        page.entries().stream().map(MtsriapMapper::change).forEach(told.getChange()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static RejectRegistrationResponse rejected(Standing standing) {
        RejectRegistrationResponse told = new RejectRegistrationResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        return told;
    }

    static ReportExistingNumberResponse reported(Standing standing) {
        ReportExistingNumberResponse told = new ReportExistingNumberResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        return told;
    }

    static VerifyCertificateResponse verified(kz.iin.certificate.issue.Verification verification) {
        VerifyCertificateResponse told = new VerifyCertificateResponse();
        if (verification instanceof kz.iin.certificate.issue.Verification.Genuine genuine) {
            told.setVerification(Verification.GENUINE);
            told.setIssuedAt(genuine.issuedAt());
        } else if (verification instanceof kz.iin.certificate.issue.Verification.Disputed disputed) {
            told.setVerification(Verification.DISPUTED);
            told.setIssuedAt(disputed.issuedAt());
        } else if (verification instanceof kz.iin.certificate.issue.Verification.Annulled annulled) {
            told.setVerification(Verification.ANNULLED);
            told.setIssuedAt(annulled.issuedAt());
            told.setEndedAt(annulled.endedAt());
        } else if (verification instanceof kz.iin.certificate.issue.Verification.Replaced replaced) {
            told.setVerification(Verification.REPLACED);
            told.setIssuedAt(replaced.issuedAt());
            told.setEndedAt(replaced.endedAt());
            told.setReplacedBy(replaced.by().orElse(null));
        } else if (verification instanceof kz.iin.certificate.issue.Verification.Different) {
            told.setVerification(Verification.DIFFERENT);
        } else {
            told.setVerification(Verification.UNKNOWN);
        }
        return told;
    }

    static ListFormedNumbersResponse page(Page<FormedEntry> page) {
        ListFormedNumbersResponse told = new ListFormedNumbersResponse();
        page.entries().stream().map(MtsriapMapper::formed).forEach(told.getNumber()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static ConfirmRegistrationResponse confirmed(Standing standing) {
        ConfirmRegistrationResponse told = new ConfirmRegistrationResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        return told;
    }

    private static Iin existingIin(String sent) {
        return Field.at("existingIin").make(() -> new Iin(sent));
    }

    private static kz.iin.contract.provided.mtsriap.v1.Change change(Change change) {
        kz.iin.contract.provided.mtsriap.v1.Change told = new kz.iin.contract.provided.mtsriap.v1.Change();
        told.setKind(ChangeKind.valueOf(change.kind().name()));
        told.setIin(change.iin().value());
        told.setApplicationNumber(change.number().value());
        told.setChangedAt(change.at());
        told.setPerson(change.person().map(PersonMapper::person).orElse(null));
        told.setRejection(change.rejection()
                .map(code -> kz.iin.contract.provided.mtsriap.v1.RejectionCode.valueOf(code.name()))
                .orElse(null));
        told.setExistingIin(change.existingIin().map(Iin::value).orElse(null));
        return told;
    }

    private static FormedNumber formed(FormedEntry formed) {
        FormedNumber told = new FormedNumber();
        told.setIin(formed.iin().value());
        told.setApplicationNumber(formed.number().value());
        told.setFormedAt(formed.formedAt());
        told.setPerson(formed.person().map(PersonMapper::person).orElse(null));
        return told;
    }
}
