package kz.iin.web.soap.mfa;

import java.util.HashSet;
import java.util.Optional;
import kz.iin.application.Consent;
import kz.iin.application.Papers;
import kz.iin.contract.common.types.v1.StatedCategory;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.CorrectPerson;
import kz.iin.contract.provided.mfa.v1.CounterCheck;
import kz.iin.contract.provided.mfa.v1.DocumentReading;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.person.PersonName;
import kz.iin.person.mrz.Mrz;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** What was presented at the counter beside the data of the person, in our words. */
final class PapersMapper {

    private static final Field READING = Field.at("documentReading");
    private static final Field CONSENT = Field.at("consent");

    private PapersMapper() {}

    static Papers papers(SubmitApplication sent) {
        return papers(
                sent.getDocumentReading(),
                sent.getCategory(),
                sent.getCounterCheck(),
                Optional.ofNullable(sent.getConsent()));
    }

    /** The consent of the submission stays. */
    static Papers papers(CorrectApplication sent) {
        return papers(sent.getDocumentReading(), sent.getCategory(), sent.getCounterCheck(), Optional.empty());
    }

    /** The consent of the submission stays. */
    static Papers papers(CorrectPerson sent) {
        return papers(sent.getDocumentReading(), sent.getCategory(), sent.getCounterCheck(), Optional.empty());
    }

    /** What was not sent is null. */
    private static Papers papers(
            DocumentReading reading,
            StatedCategory category,
            CounterCheck check,
            Optional<kz.iin.contract.provided.mfa.v1.Consent> consent) {
        return new Papers(
                Optional.ofNullable(reading).map(PapersMapper::reading),
                Optional.ofNullable(category).map(PapersMapper::category),
                Optional.ofNullable(check).map(CounterCheckMapper::check),
                consent.map(PapersMapper::consent));
    }

    private static Consent consent(kz.iin.contract.provided.mfa.v1.Consent sent) {
        return CONSENT.make(() -> new Consent(
                sent.getOperatorName(),
                sent.getOperatorBin(),
                sent.getTextVersion(),
                Optional.ofNullable(sent.getUntil()),
                sent.isToThirdParties(),
                sent.isAcrossBorders(),
                sent.isToPublic(),
                sent.getData()));
    }

    private static kz.iin.application.StatedCategory category(StatedCategory sent) {
        return new kz.iin.application.StatedCategory(sent.getCode(), new HashSet<>(sent.getPaper()));
    }

    private static kz.iin.person.comparison.DocumentReading reading(DocumentReading sent) {
        Mrz mrz = READING.child("line").make(() -> Mrz.parse(String.join("\n", sent.getLine())));
        Optional<PersonName> visualName = Optional.ofNullable(sent.getVisualName())
                .map(name -> PersonMapper.name(name, READING.child("visualName")));
        return new kz.iin.person.comparison.DocumentReading(mrz, Boolean.TRUE.equals(sent.isAsPrinted()), visualName);
    }
}
