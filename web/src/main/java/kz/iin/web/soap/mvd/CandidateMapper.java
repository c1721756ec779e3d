package kz.iin.web.soap.mvd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kz.iin.adjudication.Opinion;
import kz.iin.adjudication.Pair;
import kz.iin.adjudication.StandingVerdict;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Page;
import kz.iin.application.decide.Adjudicated;
import kz.iin.application.decide.AwaitingAdjudication;
import kz.iin.application.decide.CandidateFile;
import kz.iin.application.decide.ShownCandidate;
import kz.iin.contract.common.types.v1.Sex;
import kz.iin.contract.provided.mvd.v1.Adjudicate;
import kz.iin.contract.provided.mvd.v1.AdjudicateResponse;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.Evidence;
import kz.iin.contract.provided.mvd.v1.GetCandidatesResponse;
import kz.iin.contract.provided.mvd.v1.GivenVerdict;
import kz.iin.contract.provided.mvd.v1.KnownName;
import kz.iin.contract.provided.mvd.v1.KnownPerson;
import kz.iin.contract.provided.mvd.v1.LikenessLevel;
import kz.iin.contract.provided.mvd.v1.ListAwaitingAdjudicationResponse;
import kz.iin.contract.provided.mvd.v1.Origin;
import kz.iin.contract.provided.mvd.v1.Verdict;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.comparison.Explanations;
import kz.iin.number.Iin;
import kz.iin.person.Country;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;
import kz.iin.web.soap.TextMapper;

/** Candidates and verdicts in the MVD's words. */
final class CandidateMapper {

    private CandidateMapper() {}

    static Opinion opinion(Adjudicate sent) {
        kz.iin.adjudication.Verdict verdict =
                kz.iin.adjudication.Verdict.valueOf(sent.getVerdict().name());
        return Field.at("reason").make(() -> new Opinion(verdict, sent.getOperator(), sent.getReason()));
    }

    static Optional<Pair> seen(Adjudicate sent) {
        return Optional.ofNullable(sent.getDescriptions()).map(Pair::new);
    }

    static AdjudicateResponse adjudicated(ApplicationNumber number, Adjudicated adjudicated) {
        AdjudicateResponse told = new AdjudicateResponse();
        told.setApplicationNumber(number.value());
        told.setStatus(CodeMapper.status(adjudicated.status()));
        told.setUnjudged(adjudicated.unjudged());
        return told;
    }

    static ListAwaitingAdjudicationResponse page(Page<AwaitingAdjudication> page) {
        ListAwaitingAdjudicationResponse told = new ListAwaitingAdjudicationResponse();
        page.entries().stream().map(CandidateMapper::awaiting).forEach(told.getApplication()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static GetCandidatesResponse candidates(CandidateFile file) {
        GetCandidatesResponse told = new GetCandidatesResponse();
        told.setApplicationNumber(file.standing().number().value());
        told.setStatus(CodeMapper.status(file.standing().status()));
        told.setVersion(file.standing().dataVersion());
        told.setPerson(PersonMapper.person(file.applicant()));
        file.candidates().stream().map(CandidateMapper::candidate).forEach(told.getCandidate()::add);
        told.setMore(file.more());
        return told;
    }

    private static kz.iin.contract.provided.mvd.v1.AwaitingAdjudication awaiting(AwaitingAdjudication one) {
        kz.iin.contract.provided.mvd.v1.AwaitingAdjudication told =
                new kz.iin.contract.provided.mvd.v1.AwaitingAdjudication();
        told.setApplicationNumber(one.entry().number().value());
        told.setStatus(CodeMapper.status(one.status()));
        told.setMission(one.entry().mission());
        told.setAwaitingSince(one.entry().since());
        told.setDeadline(one.entry().deadline());
        told.setUnjudged(one.unjudged());
        one.existingIins().stream().map(Iin::value).forEach(told.getExistingIin()::add);
        told.setClaim(one.entry().claim().map(FileMapper::claim).orElse(null));
        return told;
    }

    private static Candidate candidate(ShownCandidate shown) {
        kz.iin.duplicates.index.Candidate found = shown.judged().candidate();
        Candidate told = new Candidate();
        told.setCandidateId(shown.judged().id());
        told.setLevel(LikenessLevel.valueOf(found.level().name()));
        told.setBits(bits(found.likeness().bits()));
        told.setTwins(found.likeness().twins());
        told.setOrigin(Origin.valueOf(found.origin().name()));
        told.setApplicationNumber(
                shown.application().map(ApplicationNumber::value).orElse(null));
        told.setStatus(shown.status().map(CodeMapper::status).orElse(null));
        told.setIin(shown.iin().map(Iin::value).orElse(null));
        told.setPerson(shown.judged().known().map(CandidateMapper::person).orElse(null));
        found.likeness().evidence().stream().map(CandidateMapper::evidence).forEach(told.getEvidence()::add);
        told.setVerdict(shown.judged()
                .verdict()
                .map(given -> verdict(given, shown.judgedIn()))
                .orElse(null));
        told.setDescriptions(shown.judged().pair().digest());
        return told;
    }

    private static Evidence evidence(kz.iin.duplicates.comparison.Evidence found) {
        Evidence told = new Evidence();
        told.setField(found.field().name());
        told.setAgreement(found.agreement().name());
        told.setBits(bits(found.bits()));
        told.setText(TextMapper.text(language -> Explanations.in(language).of(found.feature())));
        return told;
    }

    private static GivenVerdict verdict(StandingVerdict given, Optional<ApplicationNumber> in) {
        GivenVerdict told = new GivenVerdict();
        told.setVerdict(Verdict.valueOf(given.opinion().verdict().name()));
        told.setReason(given.opinion().reason());
        told.setOperator(given.opinion().operator());
        told.setGivenAt(given.at());
        told.setApplicationNumber(in.map(ApplicationNumber::value).orElse(null));
        return told;
    }

    private static KnownPerson person(PersonData known) {
        KnownPerson told = new KnownPerson();
        known.names().stream().map(CandidateMapper::name).forEach(told.getName()::add);
        told.setBirthDate(known.birthDate().isUnknown() ? null : date(known.birthDate()));
        told.setSex(known.sex().map(sex -> Sex.fromValue(sex.letter())).orElse(null));
        told.setCitizenship(known.citizenship().map(Country::code).orElse(null));
        told.setBirthPlace(known.birthPlace().orElse(null));
        known.documents().stream().map(DocumentKey::number).sorted().forEach(told.getDocumentNumber()::add);
        return told;
    }

    private static String date(WrittenDate known) {
        return "%04d-%02d-%02d".formatted(known.year(), known.month(), known.day());
    }

    private static KnownName name(RawName known) {
        KnownName told = new KnownName();
        told.setSurname(known.surname().orElse(null));
        told.setGivenName(known.givenName().orElse(null));
        told.setPatronymic(known.patronymic().orElse(null));
        return told;
    }

    private static BigDecimal bits(double bits) {
        return BigDecimal.valueOf(bits).setScale(1, RoundingMode.HALF_EVEN);
    }
}
