package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mvd.v1.Adjudicate;
import kz.iin.contract.provided.mvd.v1.AdjudicateResponse;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.Claim;
import kz.iin.contract.provided.mvd.v1.CurrentClaim;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.contract.provided.mvd.v1.GetCandidates;
import kz.iin.contract.provided.mvd.v1.GetCandidatesResponse;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.contract.provided.mvd.v1.Release;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResult;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResultResponse;
import kz.iin.contract.provided.mvd.v1.Verdict;

/** The work of one operator of the MVD. It has a port of its own, and so may stand in a thread of its own. */
record Desk(MvdRegistry registry, String operator) {

    static Desk of(URI application, String operator) {
        return new Desk(Callers.of(application).mvd(), operator);
    }

    CurrentClaim claim(String number) throws IinFault {
        Claim request = new Claim();
        request.setApplicationNumber(number);
        request.setOperator(operator);
        return registry.claim(request).getClaim();
    }

    void release(String number) throws IinFault {
        Release request = new Release();
        request.setApplicationNumber(number);
        request.setOperator(operator);
        registry.release(request);
    }

    GetApplicationResponse read(String number) throws IinFault {
        GetApplication request = new GetApplication();
        request.setApplicationNumber(number);
        return registry.getApplication(request);
    }

    SubmitCheckResultResponse check(String number, OperatorCheck check, boolean passed) throws IinFault {
        SubmitCheckResult request = new SubmitCheckResult();
        request.setApplicationNumber(number);
        request.setOperator(operator);
        request.setCheck(check);
        request.setPassed(passed);
        request.setNote("Looked at by hand.");
        return registry.submitCheckResult(request);
    }

    GetCandidatesResponse candidates(String number) throws IinFault {
        GetCandidates request = new GetCandidates();
        request.setApplicationNumber(number);
        return registry.getCandidates(request);
    }

    /** Who alone may be the applicant. */
    Candidate only(String number) throws IinFault {
        List<Candidate> candidates = candidates(number).getCandidate();
        assertThat(candidates).hasSize(1);
        return candidates.get(0);
    }

    /** What the verdicts came to. */
    Finding knownPerson(String number) throws IinFault {
        return read(number).getFinding().stream()
                .filter(finding -> finding.getCheck() == Check.KNOWN_PERSON)
                .findFirst()
                .orElseThrow();
    }

    AdjudicateResponse judge(String number, Candidate candidate, Verdict verdict) throws IinFault {
        Adjudicate request = new Adjudicate();
        request.setApplicationNumber(number);
        request.setCandidateId(candidate.getCandidateId());
        request.setOperator(operator);
        request.setVerdict(verdict);
        request.setReason("Looked at by hand.");
        request.setDescriptions(candidate.getDescriptions());
        return registry.adjudicate(request);
    }

    DecideResponse form(String number) throws IinFault {
        Decide request = new Decide();
        request.setApplicationNumber(number);
        request.setOperator(operator);
        request.setForm(new Form());
        return registry.decide(request);
    }

    DecideResponse refuse(String number, RefusalGround... grounds) throws IinFault {
        Decide request = new Decide();
        request.setApplicationNumber(number);
        request.setOperator(operator);
        request.setRefuse(new Refuse());
        for (RefusalGround ground : grounds) {
            RefusalReason reason = new RefusalReason();
            reason.setGround(ground);
            reason.setReason("Looked at by hand.");
            request.getRefuse().getRefusal().add(reason);
        }
        return registry.decide(request);
    }
}
