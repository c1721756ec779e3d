package kz.iin.counter;

import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ReplyAddress;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/** What is typed, chosen or ticked at the counter: where, how long it may be, and what the contract calls it. */
public enum DraftField {
    ZONE(Step.DOCUMENT, DraftField.LONGEST_ZONE, "documentReading/line"),
    AS_PRINTED(Step.DOCUMENT, "documentReading/asPrinted"),
    SURNAME(Step.DOCUMENT, PersonName.LONGEST_PART, "person/latinName/surname"),
    GIVEN_NAME(Step.DOCUMENT, PersonName.LONGEST_PART, "person/latinName/givenName"),
    PATRONYMIC(Step.DOCUMENT, PersonName.LONGEST_PART, "person/latinName/patronymic"),
    BIRTH_DATE(Step.DOCUMENT, "person/birthDate"),
    SEX(Step.DOCUMENT, "person/sex"),
    CITIZENSHIP(Step.DOCUMENT, "person/citizenship"),
    DOCUMENT_TYPE(Step.DOCUMENT, "person/identityDocument/type"),
    DOCUMENT_NUMBER(Step.DOCUMENT, IdentityDocument.LONGEST_NUMBER, "person/identityDocument/number"),
    ISSUER(Step.DOCUMENT, "person/identityDocument/issuer"),
    ISSUED(Step.DOCUMENT, "person/identityDocument/issued"),
    EXPIRES(Step.DOCUMENT, "person/identityDocument/expires"),

    VISUAL_SURNAME(Step.PERSON, PersonName.LONGEST_PART, "documentReading/visualName/surname"),
    VISUAL_GIVEN_NAME(Step.PERSON, PersonName.LONGEST_PART, "documentReading/visualName/givenName"),
    VISUAL_PATRONYMIC(Step.PERSON, PersonName.LONGEST_PART, "documentReading/visualName/patronymic"),
    CYRILLIC_SURNAME(Step.PERSON, PersonName.LONGEST_PART, "person/cyrillicName/surname"),
    CYRILLIC_GIVEN_NAME(Step.PERSON, PersonName.LONGEST_PART, "person/cyrillicName/givenName"),
    CYRILLIC_PATRONYMIC(Step.PERSON, PersonName.LONGEST_PART, "person/cyrillicName/patronymic"),
    BIRTH_PLACE(Step.PERSON, Person.LONGEST_BIRTH_PLACE, "person/birthPlace"),
    CATEGORY(Step.PERSON, "category"),
    CATEGORY_PAPERS(Step.PERSON, DraftField.LONGEST_TEXT, "category/paper"),

    NAME_IN_LATIN(Step.PAPERS, "counterCheck/nameScript"),
    NAME_IN_CYRILLIC(Step.PAPERS, "counterCheck/nameScript"),
    NAME_IN_OTHER(Step.PAPERS, "counterCheck/nameScript"),
    PLACE_IN_LATIN(Step.PAPERS, "counterCheck/birthPlaceScript"),
    PLACE_IN_CYRILLIC(Step.PAPERS, "counterCheck/birthPlaceScript"),
    PLACE_IN_OTHER(Step.PAPERS, "counterCheck/birthPlaceScript"),
    CERTIFIED_BY(Step.PAPERS, "counterCheck/translation"),
    NOTARY_COUNTRY(Step.PAPERS, "counterCheck/translation/byNotary/country"),
    NOTARY_ACTED_ON(Step.PAPERS, "counterCheck/translation/byNotary/actedOn"),
    BROUGHT(Step.PAPERS, "counterCheck/translation/byNotary/brought"),

    CONSENT_GIVEN_ON(Step.CONSENT, "consentGivenOn"),
    OPERATOR_NAME(Step.CONSENT, DraftField.LONGEST_TEXT, "consent/operatorName"),
    OPERATOR_BIN(Step.CONSENT, "consent/operatorBin"),
    TEXT_VERSION(Step.CONSENT, "consent/textVersion"),
    CONSENT_UNTIL(Step.CONSENT, "consent/until"),
    TO_THIRD_PARTIES(Step.CONSENT, "consent/toThirdParties"),
    ACROSS_BORDERS(Step.CONSENT, "consent/acrossBorders"),
    TO_PUBLIC(Step.CONSENT, "consent/toPublic"),
    CONSENT_DATA(Step.CONSENT, DraftField.LONGEST_TEXT, "consent/data"),
    ORIGINAL_SEEN(Step.CONSENT, "counterCheck/originalSeen"),
    COPY_TRUE(Step.CONSENT, "counterCheck/copyTrue"),
    TRANSLATION_CHECKED(Step.CONSENT, "counterCheck/translationChecked"),
    REPLY_ADDRESS(Step.CONSENT, ReplyAddress.LONGEST, "replyAddress"),
    REPLY_LANGUAGE(Step.CONSENT, "replyAddress/language"),
    REPLY_CONSENT(Step.CONSENT, "replyAddress/consent");

    /** What a ticked box holds; one that is not ticked is empty. */
    public static final String TICKED = "true";

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ZONE = 200;
    private static final int LONGEST_TEXT = 1000;

    private final Step step;
    private final int longest;
    private final String path;

    DraftField(Step step, String path) {
        this(step, LONGEST_CODE, path);
    }

    DraftField(Step step, int longest, String path) {
        this.step = step;
        this.longest = longest;
        this.path = path;
    }

    public Step step() {
        return step;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /**
     * The field that a fault of a submission is about, by the contract's name of it.
     *
     * @return empty for what is no field here, such as a copy
     */
    static Optional<DraftField> at(String named) {
        String place = named.replaceFirst("\\[[0-9]+]$", "");
        return Stream.of(values())
                .filter(field -> field.path.equals(place))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(field -> field.path.startsWith(place + "/"))
                        .findFirst());
    }
}
