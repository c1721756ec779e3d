package kz.iin.counter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.application.Consent;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import kz.iin.person.Country;
import kz.iin.person.PersonName;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Mrz;

/** Says what a draft holds of the papers beside the data of the person. At our own counter all of it is asked for. */
final class GatherPapers {

    static final Map<Script, DraftField> NAME = Map.of(
            Script.LATIN, DraftField.NAME_IN_LATIN,
            Script.CYRILLIC, DraftField.NAME_IN_CYRILLIC,
            Script.OTHER, DraftField.NAME_IN_OTHER);

    static final Map<Script, DraftField> BIRTH_PLACE = Map.of(
            Script.LATIN, DraftField.PLACE_IN_LATIN,
            Script.CYRILLIC, DraftField.PLACE_IN_CYRILLIC,
            Script.OTHER, DraftField.PLACE_IN_OTHER);

    static final Map<Confirmation, DraftField> CONFIRMED = Map.of(
            Confirmation.ORIGINAL_SEEN, DraftField.ORIGINAL_SEEN,
            Confirmation.COPY_TRUE, DraftField.COPY_TRUE,
            Confirmation.TRANSLATION_CHECKED, DraftField.TRANSLATION_CHECKED);

    private final Fields fields;

    GatherPapers(Fields fields) {
        this.fields = fields;
    }

    Papers papers() {
        return new Papers(reading(), category(), check(), consent());
    }

    /** Empty when none of it is written. */
    static Optional<PersonName> name(Fields fields, DraftField surname, DraftField givenName, DraftField patronymic) {
        if (!fields.isAnyWritten(surname, givenName, patronymic)) {
            return Optional.empty();
        }
        DraftContent content = fields.content();
        return fields.make(
                () -> new PersonName(content.text(surname), content.text(givenName), content.text(patronymic)),
                surname,
                Map.of("givenName", givenName, "patronymic", patronymic));
    }

    private Optional<DocumentReading> reading() {
        Optional<Mrz> zone = fields.optional(DraftField.ZONE, ScannedZone::read);
        Optional<PersonName> visual =
                name(fields, DraftField.VISUAL_SURNAME, DraftField.VISUAL_GIVEN_NAME, DraftField.VISUAL_PATRONYMIC);
        return zone.map(read -> new DocumentReading(read, fields.content().isTicked(DraftField.AS_PRINTED), visual));
    }

    private Optional<StatedCategory> category() {
        return fields.optional(
                DraftField.CATEGORY,
                code -> new StatedCategory(code, fields.content().codes(DraftField.CATEGORY_PAPERS)));
    }

    private Optional<CounterCheck> check() {
        Set<Script> name = ticked(Script.class, NAME);
        if (name.isEmpty()) {
            fields.require(DraftField.NAME_IN_LATIN);
            return Optional.empty();
        }
        Optional<Translation> translation = translation();
        boolean isUnread = translation.isEmpty() && fields.isAnyWritten(DraftField.CERTIFIED_BY);
        return isUnread
                ? Optional.empty()
                : Optional.of(new CounterCheck(
                        name, ticked(Script.class, BIRTH_PLACE), translation, ticked(Confirmation.class, CONFIRMED)));
    }

    private Optional<Translation> translation() {
        return fields.optional(DraftField.CERTIFIED_BY, by -> Fields.chosen(Certifier.class, by))
                .flatMap(by -> by == Certifier.CONSUL
                        ? Optional.of(new Translation(new Certification.ByConsul(), Formality.NONE))
                        : notarised());
    }

    private Optional<Translation> notarised() {
        Optional<Country> country = fields.required(DraftField.NOTARY_COUNTRY, Country::new);
        Optional<LocalDate> actedOn = fields.required(DraftField.NOTARY_ACTED_ON, TypedDay::read);
        Optional<OnNotarysAct> brought =
                fields.required(DraftField.BROUGHT, chosen -> Fields.chosen(OnNotarysAct.class, chosen));
        if (Stream.of(country, actedOn, brought).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Certification act = new Certification.ByNotary(country.get(), actedOn.get());
        return Optional.of(new Translation(act, brought.get().formality()));
    }

    private Optional<Consent> consent() {
        Optional<String> name = fields.required(DraftField.OPERATOR_NAME, Function.identity());
        Optional<String> bin = fields.required(DraftField.OPERATOR_BIN, Function.identity());
        Optional<String> version = fields.required(DraftField.TEXT_VERSION, Function.identity());
        Optional<String> data = fields.required(DraftField.CONSENT_DATA, Function.identity());
        Optional<LocalDate> until = fields.optional(DraftField.CONSENT_UNTIL, TypedDay::read);
        if (Stream.of(name, bin, version, data).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        DraftContent content = fields.content();
        return fields.make(
                () -> new Consent(
                        name.get(),
                        bin.get(),
                        version.get(),
                        until,
                        content.isTicked(DraftField.TO_THIRD_PARTIES),
                        content.isTicked(DraftField.ACROSS_BORDERS),
                        content.isTicked(DraftField.TO_PUBLIC),
                        data.get()),
                DraftField.OPERATOR_NAME,
                Map.of(
                        "operatorBin", DraftField.OPERATOR_BIN,
                        "textVersion", DraftField.TEXT_VERSION,
                        "data", DraftField.CONSENT_DATA));
    }

    private <E extends Enum<E>> Set<E> ticked(Class<E> type, Map<E, DraftField> boxes) {
        Set<E> ticked = EnumSet.noneOf(type);
        boxes.forEach((one, box) -> {
            if (fields.content().isTicked(box)) {
                ticked.add(one);
            }
        });
        return ticked;
    }
}
