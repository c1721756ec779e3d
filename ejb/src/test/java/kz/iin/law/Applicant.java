package kz.iin.law;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.Consent;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.application.Submission;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Mrz;
import kz.iin.person.mrz.Zone;

/** An ordinary applicant, invented; a case names what is other, as {@code field=value;field=value}. */
record Applicant(Map<String, String> facts) {

    private static final Map<String, String> ORDINARY = Map.ofEntries(
            entry("surname", "ADEYEMI"),
            entry("givenName", "TUNDE"),
            entry("patronymic", ""),
            entry("cyrillicSurname", ""),
            entry("birthDate", "1990-02-28"),
            entry("birthPlace", "IBADAN"),
            entry("citizenship", "NGA"),
            entry("documentType", "PASSPORT"),
            entry("documentNumber", "A00000018"),
            entry("issuer", "NGA"),
            entry("issued", "2020-05-14"),
            entry("expires", "2030-05-13"),
            entry("category", ""),
            entry("papers", ""),
            entry("read", ""),
            entry("printed", ""),
            entry("seen", ""),
            entry("confirmed", "ORIGINAL_SEEN COPY_TRUE TRANSLATION_CHECKED"),
            entry("consentUntil", ""),
            entry("copies", "IDENTITY_DOCUMENT"),
            entry("consent", "2024-04-12"));

    /** The specimens of ICAO Doc 9303, parts 5, 6 and 4. */
    private static final Map<String, Zone> ZONES =
            Map.of("TD1", Zone.CARD, "TD2", Zone.LARGER_CARD, "TD3", Zone.PASSPORT);

    private static final Pattern REPEATED = Pattern.compile("(.)\\*(\\d+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Applicant ordinary() {
        return new Applicant(ORDINARY);
    }

    /** A fact that is none of an applicant's would change nothing and prove nothing. */
    static Applicant with(String others) {
        Map<String, String> facts = new HashMap<>(ORDINARY);
        Stream.of(others.split(";")).filter(text -> !text.isEmpty()).forEach(other -> {
            String[] parts = other.split("=", 2);
            if (facts.put(parts[0], characters(parts[1])) == null) {
                throw new IllegalArgumentException("no fact of an applicant: " + parts[0]);
            }
        });
        return new Applicant(facts);
    }

    Submission applies(String mission) {
        return new Submission(
                UUID.randomUUID(),
                mission,
                "officer",
                day("consent"),
                person(),
                new Papers(reading(), category(), check(), consentSaid()),
                copies());
    }

    private List<CopyContent> copies() {
        byte[] file = "%PDF-1.7 passport %%EOF".getBytes(StandardCharsets.UTF_8);
        return Stream.of(facts.get("copies").split(" "))
                .map(kind -> new CopyContent(CopyKind.valueOf(kind), file))
                .toList();
    }

    /** The applicant with a document in which that was read. */
    List<String> differencesFrom(Mrz mrz, Optional<PersonName> visualName) {
        return new DocumentReading(mrz, false, visualName)
                .differences(person()).stream()
                        .map(found -> found.compared() + " " + found.field() + " " + found.severity())
                        .toList();
    }

    /** A specimen, or one with another digit at that line and position. */
    private Optional<DocumentReading> reading() {
        return stated("read")
                .map(read -> read.split(" "))
                .map(read -> read.length == 1 ? ZONES.get(read[0]) : mistyped(ZONES.get(read[0]), read[1], read[2]))
                .map(zone -> new DocumentReading(zone.read(), stated("printed").isPresent(), Optional.empty()));
    }

    private static Zone mistyped(Zone zone, String line, String position) {
        int at = Integer.parseInt(position);
        int digit = Character.digit(zone.lines().get(Integer.parseInt(line) - 1).charAt(at - 1), 10);
        return zone.with(Integer.parseInt(line), at, Integer.toString((digit + 1) % 10));
    }

    private Optional<Consent> consentSaid() {
        return stated("consentUntil")
                .map(LocalDate::parse)
                .map(until ->
                        new Consent("MFA", "940240000021", "2024-1", Optional.of(until), true, true, false, "all"));
    }

    private Optional<StatedCategory> category() {
        Set<String> papers =
                stated("papers").map(codes -> Set.of(codes.split(" "))).orElse(Set.of());
        return stated("category").map(code -> new StatedCategory(code, papers));
    }

    /** Letters of the name, letters of the place of birth, who certified a translation, what was brought. */
    private Optional<CounterCheck> check() {
        return stated("seen")
                .map(seen -> seen.split("/", -1))
                .map(seen -> new CounterCheck(Script.of(seen[0]), Script.of(seen[1]), translation(seen), confirmed()));
    }

    private static Optional<Translation> translation(String[] seen) {
        return Certified.by(seen[2]) instanceof Certification.Missing
                ? Optional.empty()
                : Optional.of(new Translation(Certified.by(seen[2]), Formality.valueOf(seen[3])));
    }

    private Set<Confirmation> confirmed() {
        return stated("confirmed")
                .map(codes ->
                        Stream.of(codes.split(" ")).map(Confirmation::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Person person() {
        return new Person(
                PersonName.of(facts.get("surname"), facts.get("givenName"), facts.get("patronymic")),
                stated("cyrillicSurname").map(surname -> PersonName.of(surname, "", "")),
                BirthDate.parse(facts.get("birthDate")),
                Sex.MALE,
                new Country(facts.get("citizenship")),
                facts.get("birthPlace"),
                document());
    }

    private IdentityDocument document() {
        return new IdentityDocument(
                DocumentType.valueOf(facts.get("documentType")),
                facts.get("documentNumber"),
                new Country(facts.get("issuer")),
                day("issued"),
                stated("expires").map(LocalDate::parse));
    }

    private LocalDate day(String fact) {
        return LocalDate.parse(facts.get(fact));
    }

    private Optional<String> stated(String fact) {
        return Optional.of(facts.get(fact)).filter(text -> !text.isEmpty());
    }

    /** {@code A*3} is AAA; a backslash, u and four digits are one character. */
    private static String characters(String written) {
        Matcher repeated = REPEATED.matcher(written);
        if (repeated.matches()) {
            return repeated.group(1).repeat(Integer.parseInt(repeated.group(2)));
        }
        return ESCAPED.matcher(written)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
