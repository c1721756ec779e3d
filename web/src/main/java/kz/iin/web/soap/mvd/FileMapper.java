package kz.iin.web.soap.mvd;

import jakarta.activation.DataHandler;
import java.util.HexFormat;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Claim;
import kz.iin.application.Proposal;
import kz.iin.application.RecordedFinding;
import kz.iin.application.StoredCopy;
import kz.iin.application.decide.ApplicationFile;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.MediaType;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.CurrentClaim;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopyResponse;
import kz.iin.decision.Examination;
import kz.iin.number.Iin;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.PersonMapper;

/** The file of an application in the MVD's words. */
final class FileMapper {

    private FileMapper() {}

    static GetApplicationResponse file(ApplicationFile file) {
        GetApplicationResponse told = new GetApplicationResponse();
        told.setApplicationNumber(file.standing().number().value());
        told.setStatus(CodeMapper.status(file.standing().status()));
        told.setVersion(file.standing().dataVersion());
        told.setMission(file.mission());
        told.setRegisteredAt(file.standing().registeredAt());
        told.setDeadline(file.standing().deadline());
        told.setRefusedApplication(file.standing()
                .refusedApplication()
                .map(ApplicationNumber::value)
                .orElse(null));
        told.setClaim(file.claim().map(FileMapper::claim).orElse(null));
        told.setProposedBy(file.proposal().map(Proposal::operator).orElse(null));
        told.setPerson(PersonMapper.person(file.person()));
        file.findings().stream().map(FileMapper::finding).forEach(told.getFinding()::add);
        file.presented().differences().stream().map(PresentedMapper::difference).forEach(told.getDifference()::add);
        told.setCategory(
                file.presented().category().map(PresentedMapper::category).orElse(null));
        told.setRequirement(
                file.presented().check().map(PresentedMapper::requirement).orElse(null));
        file.copies().stream().map(FileMapper::copy).forEach(told.getDocumentCopy()::add);
        return told;
    }

    static CurrentClaim claim(Claim claim) {
        CurrentClaim told = new CurrentClaim();
        told.setOperator(claim.operator());
        told.setSince(claim.since());
        told.setUntil(claim.until());
        return told;
    }

    private static kz.iin.contract.provided.mvd.v1.StoredCopy copy(StoredCopy copy) {
        kz.iin.contract.provided.mvd.v1.StoredCopy told = new kz.iin.contract.provided.mvd.v1.StoredCopy();
        told.setCopyId(copy.id());
        told.setKind(CopyKind.valueOf(copy.kind().name()));
        told.setMediaType(MediaType.fromValue(copy.mediaType()));
        told.setSize(copy.size());
        told.setSha256(HexFormat.of().parseHex(copy.sha256()));
        return told;
    }

    static GetDocumentCopyResponse content(String number, StoredCopy copy, DataHandler content) {
        GetDocumentCopyResponse told = new GetDocumentCopyResponse();
        told.setApplicationNumber(number);
        told.setDocumentCopy(copy(copy));
        told.setContent(content);
        return told;
    }

    private static Finding finding(RecordedFinding recorded) {
        kz.iin.decision.Finding finding = recorded.finding();
        Finding told = new Finding();
        told.setCheck(Check.valueOf(finding.check().name()));
        told.setPassed(finding.passed());
        told.setProposedGround(finding.proposedGround().map(CodeMapper::ground).orElse(null));
        finding.existingIins().stream().map(Iin::value).forEach(told.getExistingIin()::add);
        told.setOperator(finding.examination().map(Examination::operator).orElse(null));
        told.setNote(finding.examination().map(Examination::note).orElse(null));
        told.setFoundAt(recorded.at());
        return told;
    }
}
