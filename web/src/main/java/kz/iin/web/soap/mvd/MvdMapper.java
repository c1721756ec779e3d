package kz.iin.web.soap.mvd;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Annulment;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Claim;
import kz.iin.application.Page;
import kz.iin.application.Standing;
import kz.iin.application.decide.AwaitingDecision;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mvd.v1.AnnulNumber;
import kz.iin.contract.provided.mvd.v1.AnnulNumberResponse;
import kz.iin.contract.provided.mvd.v1.ClaimResponse;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.ListAwaitingDecisionResponse;
import kz.iin.contract.provided.mvd.v1.ReleaseResponse;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResultResponse;
import kz.iin.decision.Decision;
import kz.iin.decision.DecisionRule;
import kz.iin.decision.RefusalGround;
import kz.iin.number.Iin;
import kz.iin.shared.RuleBroken;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.InvalidValue;

/** Between the MVD's words and ours. */
final class MvdMapper {

    private MvdMapper() {}

    static ApplicationNumber number(String sent) {
        return Field.at("applicationNumber").make(() -> new ApplicationNumber(sent));
    }

    static Iin iin(String sent) {
        return Field.at("iin").make(() -> new Iin(sent));
    }

    static Annulment annulment(AnnulNumber sent) {
        return Field.at("reason").make(() -> new Annulment(sent.getOperator(), sent.getReason()));
    }

    static AnnulNumberResponse annulled(Standing standing) {
        AnnulNumberResponse told = new AnnulNumberResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        told.setAnnulledAt(standing.since());
        return told;
    }

    static Decision decision(Decide sent) {
        return sent.getRefuse() == null
                ? new Decision.Form(sent.getOperator(), brought(sent.getForm()))
                : refusal(sent.getOperator(), sent.getRefuse().getRefusal());
    }

    static ListAwaitingDecisionResponse page(Page<AwaitingDecision> page) {
        ListAwaitingDecisionResponse told = new ListAwaitingDecisionResponse();
        page.entries().stream().map(MvdMapper::awaiting).forEach(told.getApplication()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static ClaimResponse claimed(ApplicationNumber number, Claim claim) {
        ClaimResponse told = new ClaimResponse();
        told.setApplicationNumber(number.value());
        told.setClaim(FileMapper.claim(claim));
        return told;
    }

    static ReleaseResponse released(ApplicationNumber number, ApplicationStatus status) {
        ReleaseResponse told = new ReleaseResponse();
        told.setApplicationNumber(number.value());
        told.setStatus(CodeMapper.status(status));
        return told;
    }

    static SubmitCheckResultResponse checked(ApplicationNumber number, ApplicationStatus status) {
        SubmitCheckResultResponse told = new SubmitCheckResultResponse();
        told.setApplicationNumber(number.value());
        told.setStatus(CodeMapper.status(status));
        return told;
    }

    static DecideResponse decided(Standing standing) {
        DecideResponse told = new DecideResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        told.setIin(standing.outcome().iin().map(Iin::value).orElse(null));
        return told;
    }

    private static Optional<Iin> brought(Form sent) {
        return Optional.ofNullable(sent.getIin())
                .map(iin -> Field.at("form/iin").make(() -> new Iin(iin)));
    }

    private static Decision refusal(String operator, List<RefusalReason> sent) {
        Map<RefusalGround, String> reasons = new EnumMap<>(RefusalGround.class);
        for (RefusalReason reason : sent) {
            if (reasons.put(CodeMapper.ground(reason.getGround()), reason.getReason()) != null) {
                throw new InvalidValue("refuse/refusal", new RuleBroken("refusal", DecisionRule.GROUND_ONCE));
            }
        }
        return Field.at("refuse").make(() -> new Decision.Refuse(operator, reasons));
    }

    private static kz.iin.contract.provided.mvd.v1.AwaitingDecision awaiting(AwaitingDecision entry) {
        kz.iin.contract.provided.mvd.v1.AwaitingDecision told = new kz.iin.contract.provided.mvd.v1.AwaitingDecision();
        told.setApplicationNumber(entry.number().value());
        told.setMission(entry.mission());
        told.setAwaitingSince(entry.since());
        told.setDeadline(entry.deadline());
        told.setClaim(entry.claim().map(FileMapper::claim).orElse(null));
        return told;
    }
}
