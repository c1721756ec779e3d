package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.application.Submission;
import kz.iin.decision.Finding;
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
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import kz.iin.rules.Applying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an invented applicant's papers come to; the document and the zone agree unless a test says otherwise. */
class CounterFindingsTest {

    private static final ReferenceData DATA = ReferenceFixture.data();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EXPIRES = LocalDate.of(2030, 5, 13);
    private static final PersonName NAME = PersonName.of("ADEYEMI", "TUNDE", null);
    private static final String FIRST = "P<NGAADEYEMI<<TUNDE<<<<<<<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "A000000181NGA9002281M3005132<<<<<<<<<<<<<<08";
    private static final CounterCheck READABLE = seen(Script.of("Adeyemi"), Optional.empty(), Confirmation.values());

    @Test
    void all_that_was_looked_at_is_found_also_where_it_passed() {
        assertThat(found(reading(SECOND, Optional.of(NAME)), Optional.of(READABLE)))
                .containsExactly(
                        "COUNTER_MRZ passed",
                        "COUNTER_VIZ passed",
                        "COUNTER_FORM passed",
                        "COUNTER_DOCUMENT passed",
                        "COUNTER_PAPERS passed",
                        "COUNTER_RULES passed");
    }

    @Test
    void what_nobody_read_or_confirmed_is_not_found_to_have_passed() {
        assertThat(found(Optional.empty(), Optional.empty()))
                .containsExactly("COUNTER_DOCUMENT passed", "COUNTER_RULES passed");
    }

    @Test
    void without_the_visual_zone_there_is_nothing_to_hold_the_other_one_against() {
        assertThat(found(reading(SECOND, Optional.empty()), Optional.empty()))
                .contains("COUNTER_MRZ passed", "COUNTER_FORM passed")
                .noneMatch(finding -> finding.startsWith("COUNTER_VIZ"));
    }

    /** Second line of the zone, and what is found in it. */
    @ParameterizedTest
    @CsvSource({
        // the last check digit is another one
        "A000000181NGA9002281M3005132<<<<<<<<<<<<<<09, COUNTER_MRZ failed, COUNTER_FORM passed",
        // another day of birth, red
        "A000000181NGA9003015M3005132<<<<<<<<<<<<<<02, COUNTER_MRZ passed, COUNTER_FORM failed",
        // an unknown day of birth, amber
        "A000000181NGA9002<<7M3005132<<<<<<<<<<<<<<08, COUNTER_MRZ passed, COUNTER_FORM passed"
    })
    void a_red_difference_does_not_pass_and_an_amber_one_does(String second, String zone, String form) {
        assertThat(found(reading(second, Optional.empty()), Optional.empty())).contains(zone, form);
    }

    @Test
    void another_name_in_the_visual_zone_agrees_with_neither() {
        assertThat(found(reading(SECOND, Optional.of(PersonName.of("ADEBAYO", "TUNDE", null))), Optional.empty()))
                .contains("COUNTER_MRZ passed", "COUNTER_VIZ failed", "COUNTER_FORM failed");
    }

    @ParameterizedTest
    @CsvSource({"2020-05-13, failed", "2020-05-14, passed", "2030-05-13, passed", "2030-05-14, failed"})
    void a_document_is_in_force_from_its_first_day_to_its_last(LocalDate today, String outcome) {
        CounterFindings findings = new CounterFindings(DATA, applying(TODAY, Optional.empty()), today);

        assertThat(told(findings, Papers.none())).contains("COUNTER_DOCUMENT " + outcome);
    }

    @ParameterizedTest
    @CsvSource({"NONE, failed", "APOSTILLE, passed", "LEGALISATION, failed"})
    void papers_pass_with_what_they_need_by_law(Formality brought, String outcome) {
        Certification notary = new Certification.ByNotary(new Country("CHN"), LocalDate.of(2026, 3, 1));
        CounterCheck check = seen(Script.of("王"), Optional.of(new Translation(notary, brought)), Confirmation.values());

        assertThat(found(Optional.empty(), Optional.of(check))).contains("COUNTER_PAPERS " + outcome);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORIGINAL_SEEN", "COPY_TRUE"})
    void papers_of_which_something_is_not_confirmed_do_not_pass(Confirmation alone) {
        CounterCheck check = seen(Script.of("Adeyemi"), Optional.empty(), alone);

        assertThat(found(Optional.empty(), Optional.of(check))).contains("COUNTER_PAPERS failed");
    }

    /** Day of application, category, and what is found; nothing where no category can be looked at. */
    @ParameterizedTest
    @CsvSource({
        "2024-05-14, , COUNTER_RULES passed",
        "2025-02-01, , COUNTER_RULES failed",
        "2025-06-02, DIPLOMAT, COUNTER_RULES passed",
        "2025-06-02, TOURIST, COUNTER_RULES failed",
        "2025-06-02, ,",
        "2024-04-12, ,"
    })
    void the_rules_of_the_day_of_application_are_those_that_count(LocalDate on, String category, String finding) {
        CounterFindings findings = new CounterFindings(DATA, applying(on, Optional.ofNullable(category)), TODAY);

        assertThat(told(findings, Papers.none()).stream().filter(told -> told.startsWith("COUNTER_RULES")))
                .containsExactlyElementsOf(Optional.ofNullable(finding).stream().toList());
    }

    @Test
    void what_is_accepted_comes_with_its_findings() {
        Papers papers = new Papers(
                Optional.empty(),
                Optional.of(new StatedCategory("DIPLOMAT", Set.of("MFA_NOTE"))),
                Optional.of(READABLE),
                Optional.empty());

        Accepted accepted = Counter.accept(DATA, submission(papers), Instant.parse("2025-06-02T09:00:00Z"));

        assertThat(accepted.findings())
                .extracting(CounterFindingsTest::told)
                .containsExactly("COUNTER_DOCUMENT passed", "COUNTER_PAPERS passed", "COUNTER_RULES passed");
    }

    private static List<String> found(Optional<DocumentReading> reading, Optional<CounterCheck> check) {
        CounterFindings findings = new CounterFindings(DATA, applying(TODAY, Optional.empty()), TODAY);
        return told(findings, new Papers(reading, Optional.empty(), check, Optional.empty()));
    }

    private static List<String> told(CounterFindings findings, Papers papers) {
        return findings.of(aPerson(), papers).stream()
                .map(CounterFindingsTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.check() + (finding.passed() ? " passed" : " failed");
    }

    private static Applying applying(LocalDate on, Optional<String> category) {
        return new Applying(on, BirthDate.parse("1990-02-28"), category, Set.of("MFA_NOTE"), Set.of());
    }

    private static Optional<DocumentReading> reading(String second, Optional<PersonName> visualName) {
        return Optional.of(new DocumentReading(Mrz.parse(FIRST + "\n" + second), true, visualName));
    }

    private static CounterCheck seen(Set<Script> name, Optional<Translation> translation, Confirmation... confirmed) {
        return new CounterCheck(name, Script.of("Ibadan"), translation, Set.of(confirmed));
    }

    private static Person aPerson() {
        Country nigeria = new Country("NGA");
        IdentityDocument passport = new IdentityDocument(
                DocumentType.PASSPORT, "A00000018", nigeria, LocalDate.of(2020, 5, 14), Optional.of(EXPIRES));
        return new Person(NAME, Optional.empty(), BirthDate.parse("1990-02-28"), Sex.MALE, nigeria, "IBADAN", passport);
    }

    private static Submission submission(Papers papers) {
        CopyContent copy =
                new CopyContent(CopyKind.IDENTITY_DOCUMENT, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
        return new Submission(
                UUID.randomUUID(), "TUR-IST", "officer", LocalDate.of(2025, 6, 2), aPerson(), papers, List.of(copy));
    }
}
