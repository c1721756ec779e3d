package kz.iin.web.soap.mvd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.xml.ws.soap.MTOM;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.StoredCopy;
import kz.iin.application.decide.AdjudicateCandidate;
import kz.iin.application.decide.ClaimApplication;
import kz.iin.application.decide.DecideApplication;
import kz.iin.application.decide.ExamineApplication;
import kz.iin.application.decide.FindDocumentCopy;
import kz.iin.application.decide.ReadApplication;
import kz.iin.application.decide.ReadCandidates;
import kz.iin.application.decide.ReadDocumentCopy;
import kz.iin.application.decide.ReleaseApplication;
import kz.iin.application.persons.FindPersons;
import kz.iin.application.statistics.CountApplications;
import kz.iin.contract.provided.mvd.v1.Adjudicate;
import kz.iin.contract.provided.mvd.v1.AdjudicateResponse;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.AnnulNumberResponse;
import kz.iin.contract.provided.mvd.v1.Claim;
import kz.iin.contract.provided.mvd.v1.ClaimResponse;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.FindPersonResponse;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.contract.provided.mvd.v1.GetApplicationResponse;
import kz.iin.contract.provided.mvd.v1.GetCandidates;
import kz.iin.contract.provided.mvd.v1.GetCandidatesResponse;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopy;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopyResponse;
import kz.iin.contract.provided.mvd.v1.GetStatistics;
import kz.iin.contract.provided.mvd.v1.GetStatisticsResponse;
import kz.iin.contract.provided.mvd.v1.ListAwaitingAdjudication;
import kz.iin.contract.provided.mvd.v1.ListAwaitingAdjudicationResponse;
import kz.iin.contract.provided.mvd.v1.ListAwaitingDecision;
import kz.iin.contract.provided.mvd.v1.ListAwaitingDecisionResponse;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.Release;
import kz.iin.contract.provided.mvd.v1.ReleaseResponse;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResult;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResultResponse;
import kz.iin.web.soap.CopyMapper;
import kz.iin.web.soap.SoapEdge;
import org.apache.cxf.feature.Features;

/** {@code /ws/mvd/v1}, and the same operations through the gateway. Stands outside the transaction, so that what fails at commit is a declared fault too. */
@Dependent
@MTOM
@Features(classes = SoapEdge.class)
@WebService(
        endpointInterface = "kz.iin.contract.provided.mvd.v1.MvdRegistry",
        targetNamespace = "urn:kz:iin:contract:provided:mvd:v1",
        serviceName = "MvdRegistryService",
        portName = "MvdRegistryPort",
        wsdlLocation = "META-INF/wsdl/provided/mvd/v1/mvd.wsdl")
public class MvdEndpoint implements MvdRegistry {

    @Inject
    private kz.iin.application.decide.ListAwaitingDecision listAwaitingDecision;

    @Inject
    private ClaimApplication claimApplication;

    @Inject
    private ReleaseApplication releaseApplication;

    @Inject
    private ReadApplication readApplication;

    @Inject
    private FindDocumentCopy findDocumentCopy;

    @Inject
    private ReadDocumentCopy readDocumentCopy;

    @Inject
    private ExamineApplication examineApplication;

    @Inject
    private kz.iin.application.decide.ListAwaitingAdjudication listAwaitingAdjudication;

    @Inject
    private ReadCandidates readCandidates;

    @Inject
    private AdjudicateCandidate adjudicateCandidate;

    @Inject
    private DecideApplication decideApplication;

    @Inject
    private kz.iin.application.decide.AnnulNumber annulNumber;

    @Inject
    private FindPersons findPersons;

    @Inject
    private CountApplications countApplications;

    @Override
    public ListAwaitingDecisionResponse listAwaitingDecision(ListAwaitingDecision request) {
        return MvdMapper.page(listAwaitingDecision.page(Optional.ofNullable(request.getAfter()), request.getLimit()));
    }

    @Override
    public ClaimResponse claim(Claim request) {
        ApplicationNumber number = MvdMapper.number(request.getApplicationNumber());
        return MvdMapper.claimed(number, claimApplication.claim(number, request.getOperator()));
    }

    @Override
    public ReleaseResponse release(Release request) {
        ApplicationNumber number = MvdMapper.number(request.getApplicationNumber());
        return MvdMapper.released(number, releaseApplication.release(number, request.getOperator()));
    }

    @Override
    public GetApplicationResponse getApplication(GetApplication request) {
        return FileMapper.file(readApplication.read(MvdMapper.number(request.getApplicationNumber())));
    }

    @Override
    public GetDocumentCopyResponse getDocumentCopy(GetDocumentCopy request) {
        StoredCopy copy = findDocumentCopy.find(MvdMapper.number(request.getApplicationNumber()), request.getCopyId());
        return FileMapper.content(
                request.getApplicationNumber(),
                copy,
                CopyMapper.stream(copy, start -> readDocumentCopy.partFrom(copy, start)));
    }

    @Override
    public SubmitCheckResultResponse submitCheckResult(SubmitCheckResult request) {
        ApplicationNumber number = MvdMapper.number(request.getApplicationNumber());
        return MvdMapper.checked(number, examineApplication.examine(number, CheckMapper.finding(request)));
    }

    @Override
    public ListAwaitingAdjudicationResponse listAwaitingAdjudication(ListAwaitingAdjudication request) {
        return CandidateMapper.page(
                listAwaitingAdjudication.page(Optional.ofNullable(request.getAfter()), request.getLimit()));
    }

    @Override
    public GetCandidatesResponse getCandidates(GetCandidates request) {
        return CandidateMapper.candidates(readCandidates.read(MvdMapper.number(request.getApplicationNumber())));
    }

    @Override
    public AdjudicateResponse adjudicate(Adjudicate request) {
        ApplicationNumber number = MvdMapper.number(request.getApplicationNumber());
        return CandidateMapper.adjudicated(
                number,
                adjudicateCandidate.adjudicate(
                        number,
                        request.getCandidateId(),
                        CandidateMapper.seen(request),
                        CandidateMapper.opinion(request)));
    }

    @Override
    public DecideResponse decide(Decide request) {
        return MvdMapper.decided(decideApplication.decide(
                MvdMapper.number(request.getApplicationNumber()), MvdMapper.decision(request)));
    }

    @Override
    public AnnulNumberResponse annulNumber(AnnulNumber request) {
        return MvdMapper.annulled(annulNumber.annul(
                MvdMapper.number(request.getApplicationNumber()),
                MvdMapper.iin(request.getIin()),
                MvdMapper.annulment(request)));
    }

    @Override
    public FindPersonResponse findPerson(FindPerson request) {
        return SearchMapper.found(findPersons.find(SearchMapper.query(request)));
    }

    @Override
    public GetStatisticsResponse getStatistics(GetStatistics request) {
        return StatisticsMapper.statistics(countApplications.count(StatisticsMapper.period(request)));
    }
}
