package kz.iin.counter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Consent;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.documents.Certification;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Translation;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.comparison.DocumentReading;

/** Writes into the fields what an application holds, so that {@link GatherDraft} would read the same. The day of the consent stays out. */
public final class FillDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Map<DraftField, String> fields = new EnumMap<>(DraftField.class);

    private FillDraft() {}

    public static DraftContent from(Person person, Papers papers) {
        FillDraft draft = new FillDraft();
        draft.person(person);
        draft.document(person.document());
        papers.reading().ifPresent(draft::reading);
        papers.category().ifPresent(draft::category);
        papers.check().ifPresent(draft::check);
        papers.consent().ifPresent(draft::consent);
        return new DraftContent(draft.fields);
    }

    private void person(Person person) {
        name(person.latinName(), DraftField.SURNAME, DraftField.GIVEN_NAME, DraftField.PATRONYMIC);
        person.cyrillicName()
                .ifPresent(name -> name(
                        name,
                        DraftField.CYRILLIC_SURNAME,
                        DraftField.CYRILLIC_GIVEN_NAME,
                        DraftField.CYRILLIC_PATRONYMIC));
        fields.put(DraftField.BIRTH_DATE, TypedDay.write(person.birthDate()));
        fields.put(DraftField.SEX, person.sex().letter());
        fields.put(DraftField.CITIZENSHIP, person.citizenship().code());
        fields.put(DraftField.BIRTH_PLACE, person.birthPlace());
    }

    private void document(IdentityDocument document) {
        fields.put(DraftField.DOCUMENT_TYPE, document.type().name());
        fields.put(DraftField.DOCUMENT_NUMBER, document.number());
        fields.put(DraftField.ISSUER, document.issuer().code());
        fields.put(DraftField.ISSUED, day(document.issued()));
        document.expires().ifPresent(day -> fields.put(DraftField.EXPIRES, day(day)));
    }

    private void reading(DocumentReading reading) {
        fields.put(DraftField.ZONE, String.join("\n", reading.mrz().lines()));
        tick(reading.isAsPrinted(), DraftField.AS_PRINTED);
        reading.visualName()
                .ifPresent(name -> name(
                        name, DraftField.VISUAL_SURNAME, DraftField.VISUAL_GIVEN_NAME, DraftField.VISUAL_PATRONYMIC));
    }

    private void category(StatedCategory category) {
        fields.put(DraftField.CATEGORY, category.code());
        fields.put(DraftField.CATEGORY_PAPERS, DraftContent.ofCodes(category.papers()));
    }

    private void check(CounterCheck check) {
        GatherPapers.NAME.forEach((script, box) -> tick(check.nameScripts().contains(script), box));
        GatherPapers.BIRTH_PLACE.forEach(
                (script, box) -> tick(check.birthPlaceScripts().contains(script), box));
        GatherPapers.CONFIRMED.forEach((one, box) -> tick(check.confirmed().contains(one), box));
        check.translation().ifPresent(this::translation);
    }

    private void translation(Translation translation) {
        if (translation.certification() instanceof Certification.ByConsul) {
            fields.put(DraftField.CERTIFIED_BY, Certifier.CONSUL.name());
        }
        if (translation.certification() instanceof Certification.ByNotary notary) {
            fields.put(DraftField.CERTIFIED_BY, Certifier.NOTARY.name());
            fields.put(DraftField.NOTARY_COUNTRY, notary.where().code());
            fields.put(DraftField.NOTARY_ACTED_ON, day(notary.on()));
            fields.put(
                    DraftField.BROUGHT, OnNotarysAct.of(translation.brought()).name());
        }
    }

    private void consent(Consent consent) {
        fields.put(DraftField.OPERATOR_NAME, consent.operatorName());
        fields.put(DraftField.OPERATOR_BIN, consent.operatorBin());
        fields.put(DraftField.TEXT_VERSION, consent.textVersion());
        consent.until().ifPresent(day -> fields.put(DraftField.CONSENT_UNTIL, day(day)));
        tick(consent.toThirdParties(), DraftField.TO_THIRD_PARTIES);
        tick(consent.acrossBorders(), DraftField.ACROSS_BORDERS);
        tick(consent.toPublic(), DraftField.TO_PUBLIC);
        fields.put(DraftField.CONSENT_DATA, consent.data());
    }

    private void name(PersonName name, DraftField surname, DraftField givenName, DraftField patronymic) {
        Map.of(surname, name.surname(), givenName, name.givenName(), patronymic, name.patronymic())
                .forEach(this::part);
    }

    private void part(DraftField field, Optional<String> part) {
        part.ifPresent(text -> fields.put(field, text));
    }

    private void tick(boolean holds, DraftField box) {
        if (holds) {
            fields.put(box, DraftField.TICKED);
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
