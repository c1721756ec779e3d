package kz.iin.web.soap.mfa;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.CopyContent;
import kz.iin.application.Corrected;
import kz.iin.application.Correction;
import kz.iin.application.Papers;
import kz.iin.application.PersonCorrection;
import kz.iin.application.Standing;
import kz.iin.application.Submission;
import kz.iin.application.Withdrawal;
import kz.iin.certificate.issue.IssuedCertificate;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.CorrectApplicationResponse;
import kz.iin.contract.provided.mfa.v1.CorrectPerson;
import kz.iin.contract.provided.mfa.v1.CorrectPersonResponse;
import kz.iin.contract.provided.mfa.v1.GetApplicationStatusResponse;
import kz.iin.contract.provided.mfa.v1.GetCertificateResponse;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mfa.v1.SubmitApplicationResponse;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplicationResponse;
import kz.iin.number.Iin;
import kz.iin.person.Person;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.CopyMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** Between the consular systems' words and ours. */
final class MfaMapper {

    private static final String PDF = "application/pdf";

    private MfaMapper() {}

    static Submission submission(SubmitApplication sent) {
        Person person = PersonMapper.person(sent.getPerson(), Field.at("person"));
        Papers papers = PapersMapper.papers(sent);
        List<CopyContent> copies = CopyMapper.copies(sent.getDocumentCopy());
        return Field.request()
                .make(() -> new Submission(
                        UUID.fromString(sent.getRequestId()),
                        sent.getMission(),
                        sent.getOfficer(),
                        sent.getConsentGivenOn(),
                        person,
                        papers,
                        copies));
    }

    static Correction correction(CorrectApplication sent) {
        ApplicationNumber number = number(sent.getApplicationNumber());
        Person person = PersonMapper.person(sent.getPerson(), Field.at("person"));
        Papers papers = PapersMapper.papers(sent);
        List<CopyContent> copies = CopyMapper.copies(sent.getDocumentCopy());
        return Field.request()
                .make(() -> new Correction(
                        UUID.fromString(sent.getRequestId()),
                        number,
                        sent.getExpectedVersion(),
                        sent.getOfficer(),
                        person,
                        papers,
                        copies));
    }

    /** Of the data behind a number. */
    static PersonCorrection correction(CorrectPerson sent) {
        ApplicationNumber number = number(sent.getApplicationNumber());
        Person person = PersonMapper.person(sent.getPerson(), Field.at("person"));
        Papers papers = PapersMapper.papers(sent);
        List<CopyContent> copies = CopyMapper.copies(sent.getDocumentCopy());
        Correction correction = Field.request()
                .make(() -> new Correction(
                        UUID.fromString(sent.getRequestId()),
                        number,
                        sent.getExpectedVersion(),
                        sent.getOfficer(),
                        person,
                        papers,
                        copies));
        return Field.at("reason").make(() -> new PersonCorrection(correction, sent.getReason()));
    }

    static CorrectPersonResponse personCorrected(Corrected corrected) {
        CorrectPersonResponse told = new CorrectPersonResponse();
        told.setApplicationNumber(corrected.number().value());
        told.setStatus(CodeMapper.status(corrected.status()));
        told.setVersion(corrected.dataVersion());
        told.setCorrectedAt(corrected.at());
        return told;
    }

    static Withdrawal withdrawal(WithdrawApplication sent) {
        return Field.at("reason").make(() -> new Withdrawal(sent.getOfficer(), Optional.ofNullable(sent.getReason())));
    }

    static ApplicationNumber number(String sent) {
        return Field.at("applicationNumber").make(() -> new ApplicationNumber(sent));
    }

    static SubmitApplicationResponse submitted(Standing standing) {
        SubmitApplicationResponse told = new SubmitApplicationResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        told.setVersion(standing.dataVersion());
        told.setRegisteredAt(standing.registeredAt());
        told.setDeadline(standing.deadline());
        return told;
    }

    static CorrectApplicationResponse corrected(Corrected corrected) {
        CorrectApplicationResponse told = new CorrectApplicationResponse();
        told.setApplicationNumber(corrected.number().value());
        told.setStatus(CodeMapper.status(corrected.status()));
        told.setVersion(corrected.dataVersion());
        told.setCorrectedAt(corrected.at());
        return told;
    }

    static WithdrawApplicationResponse withdrawn(Standing standing) {
        WithdrawApplicationResponse told = new WithdrawApplicationResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        told.setWithdrawnAt(standing.since());
        return told;
    }

    static GetApplicationStatusResponse status(Standing standing) {
        GetApplicationStatusResponse told = new GetApplicationStatusResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        told.setSince(standing.since());
        told.setVersion(standing.dataVersion());
        told.setRegisteredAt(standing.registeredAt());
        told.setDeadline(standing.deadline());
        told.setRefusedApplication(
                standing.refusedApplication().map(ApplicationNumber::value).orElse(null));
        told.setIin(standing.outcome().iin().map(Iin::value).orElse(null));
        told.setCertificateNumber(standing.outcome().certificateNumber().orElse(null));
        told.getRefusal().addAll(CodeMapper.refusal(standing.outcome().refusal()));
        standing.outcome().existingIins().stream().map(Iin::value).forEach(told.getExistingIin()::add);
        return told;
    }

    static GetCertificateResponse certificate(IssuedCertificate certificate) {
        GetCertificateResponse told = new GetCertificateResponse();
        told.setCertificateNumber(certificate.number());
        told.setIssuedAt(certificate.issuedAt());
        told.setSha256(certificate.sha256());
        told.setContent(CopyMapper.attachment(certificate.pdf(), PDF));
        return told;
    }
}
