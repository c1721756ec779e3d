package kz.iin.application;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;

/** Submissions of an invented person, any value of which can be another. */
public final class SubmissionFixture {

    static final UUID REQUEST_ID = UUID.fromString("6a6a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a01");

    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("mission", "TUR-IST"),
            entry("officer", "officer"),
            entry("consentGivenOn", "2026-03-02"),
            entry("surname", "Kaya"),
            entry("givenName", "Deniz"),
            entry("patronymic", ""),
            entry("cyrillicSurname", "Кая"),
            entry("cyrillicGivenName", "Дениз"),
            entry("cyrillicPatronymic", ""),
            entry("birthDate", "1990-02-28"),
            entry("sex", "F"),
            entry("citizenship", "TUR"),
            entry("birthPlace", "Izmir"),
            entry("documentType", "PASSPORT"),
            entry("documentNumber", "U00000018"),
            entry("documentIssuer", "TUR"),
            entry("documentIssued", "2021-05-04"),
            entry("documentExpires", "2031-05-03"),
            entry("copyKind", "IDENTITY_DOCUMENT"),
            entry("copyText", "passport"));

    private SubmissionFixture() {}

    public static Submission aSubmission() {
        return aSubmissionWith(Map.of());
    }

    public static Submission aSubmissionWith(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(VALUES);
        values.putAll(changes);
        return of(values, List.of(copy(CopyKind.valueOf(values.get("copyKind")), values.get("copyText"))));
    }

    static Submission aSubmissionWith(List<CopyContent> copies) {
        return of(VALUES, copies);
    }

    static CopyContent copy(CopyKind kind, String text) {
        return new CopyContent(kind, ("%PDF-1.7 " + text + "%%EOF").getBytes(StandardCharsets.UTF_8));
    }

    private static Submission of(Map<String, String> values, List<CopyContent> copies) {
        return new Submission(
                REQUEST_ID,
                values.get("mission"),
                values.get("officer"),
                LocalDate.parse(values.get("consentGivenOn")),
                person(values),
                Papers.none(),
                copies);
    }

    private static Person person(Map<String, String> values) {
        return new Person(
                PersonName.of(values.get("surname"), values.get("givenName"), values.get("patronymic")),
                cyrillicName(values),
                BirthDate.parse(values.get("birthDate")),
                Sex.of(values.get("sex")),
                new Country(values.get("citizenship")),
                values.get("birthPlace"),
                document(values));
    }

    private static Optional<PersonName> cyrillicName(Map<String, String> values) {
        String surname = values.get("cyrillicSurname");
        return surname.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PersonName.of(surname, values.get("cyrillicGivenName"), values.get("cyrillicPatronymic")));
    }

    private static IdentityDocument document(Map<String, String> values) {
        return new IdentityDocument(
                DocumentType.valueOf(values.get("documentType")),
                values.get("documentNumber"),
                new Country(values.get("documentIssuer")),
                LocalDate.parse(values.get("documentIssued")),
                Optional.of(values.get("documentExpires"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
    }
}
