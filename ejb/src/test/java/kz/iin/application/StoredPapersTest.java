package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.application.Presented.ExplainedCheck;
import kz.iin.documents.Certification;
import kz.iin.documents.Confidence;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Reason;
import kz.iin.documents.Requirement;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import kz.iin.person.Country;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.comparison.Compared;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.comparison.Difference;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Mrz;
import org.junit.jupiter.api.Test;

class StoredPapersTest {

    private static final Mrz MRZ = Mrz.parse("""
        P<TURKAYA<<DENIZ<<<<<<<<<<<<<<<<<<<<<<<<<<<<
        U000000181TUR9002281F3105032<<<<<<<<<<<<<<08\
        """);
    private static final PersonName VISUAL = PersonName.of("Kaya", "Deniz", null);
    private static final CounterCheck CHECK = new CounterCheck(
            Set.of(Script.OTHER),
            Set.of(),
            Optional.of(new Translation(
                    new Certification.ByNotary(new Country("CHN"), LocalDate.of(2026, 2, 10)), Formality.APOSTILLE)),
            Set.of(Confirmation.values()));
    private static final CounterCheck BY_CONSUL = new CounterCheck(
            Set.of(Script.OTHER),
            Set.of(Script.LATIN, Script.OTHER),
            Optional.of(new Translation(new Certification.ByConsul(), Formality.NONE)),
            Set.of(Confirmation.values()));
    private static final Requirement REQUIREMENT =
            new Requirement(Reason.APOSTILLE_PARTY, LocalDate.of(2026, 2, 10), Confidence.SEEN);
    private static final Consent CONSENT = new Consent(
            "MFA", "940240000021", "2026-1", Optional.of(LocalDate.of(2027, 3, 2)), true, true, false, "all of it");
    private static final Papers PAPERS = new Papers(
            Optional.of(new DocumentReading(MRZ, true, Optional.of(VISUAL))),
            Optional.of(new StatedCategory("SPOUSE", Set.of("MARRIAGE_CERTIFICATE", "IDENTITY_OF_CITIZEN"))),
            Optional.of(CHECK),
            Optional.of(CONSENT));
    private static final Person FORM = SubmissionFixture.aSubmission().person();
    private static final Person OTHER_SEX =
            SubmissionFixture.aSubmissionWith(Map.of("sex", "M")).person();
    private static final Difference DIFFERENCE =
            new Difference(Compared.MRZ_AND_FORM, Element.SEX, Contrast.CONTRADICTION);

    @Test
    void papers_come_back_as_they_were_presented() {
        assertThat(stored(PAPERS, FORM).papers()).isEqualTo(PAPERS);
        assertThat(stored(Papers.none(), FORM).papers()).isEqualTo(Papers.none());
    }

    @Test
    void what_differs_from_the_form_is_kept() {
        assertThat(stored(PAPERS, OTHER_SEX).presented().differences()).contains(DIFFERENCE);
    }

    @Test
    void of_corrected_data_only_their_own_differences_are_kept() {
        StoredPapers stored = stored(PAPERS, OTHER_SEX);

        stored.replace(stored.papers(), FORM, Optional.of(REQUIREMENT));

        assertThat(stored.presented().differences()).doesNotContain(DIFFERENCE);
    }

    @Test
    void what_weighs_more_is_shown_first() {
        assertThat(stored(PAPERS, OTHER_SEX).presented().differences())
                .extracting(Difference::severity)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void a_correction_without_papers_leaves_the_earlier_ones() {
        assertThat(Papers.none().over(PAPERS)).isEqualTo(PAPERS);
        assertThat(PAPERS.over(Papers.none())).isEqualTo(PAPERS);
    }

    @Test
    void every_paper_is_part_of_what_a_request_says() {
        Optional<DocumentReading> read = PAPERS.reading();
        Optional<StatedCategory> stated = PAPERS.category();
        Optional<CounterCheck> seen = PAPERS.check();
        Optional<Consent> given = PAPERS.consent();
        DocumentReading notSeen = new DocumentReading(MRZ, false, Optional.of(VISUAL));
        DocumentReading nameless = new DocumentReading(MRZ, true, Optional.empty());
        StatedCategory child = new StatedCategory("CHILD", Set.of());
        StatedCategory half = new StatedCategory("SPOUSE", Set.of("MARRIAGE_CERTIFICATE"));
        Stream<Papers> others = Stream.of(
                Papers.none(),
                new Papers(Optional.of(notSeen), stated, seen, given),
                new Papers(Optional.of(nameless), stated, seen, given),
                new Papers(read, Optional.of(child), seen, given),
                new Papers(read, Optional.of(half), seen, given),
                new Papers(read, stated, Optional.of(BY_CONSUL), given),
                new Papers(read, stated, seen, Optional.empty()));

        assertThat(others).allSatisfy(other -> assertThat(digest(other)).isNotEqualTo(digest(PAPERS)));
    }

    @Test
    void the_category_is_shown_as_it_was_stated() {
        assertThat(stored(PAPERS, FORM).presented().category()).isEqualTo(PAPERS.category());
    }

    @Test
    void a_translation_of_the_consul_comes_back_too() {
        Papers papers = new Papers(Optional.empty(), Optional.empty(), Optional.of(BY_CONSUL), Optional.empty());

        assertThat(stored(papers, FORM).papers()).isEqualTo(papers);
    }

    @Test
    void what_the_papers_need_is_shown_with_what_was_confirmed() {
        ExplainedCheck shown = stored(PAPERS, FORM).presented().check().orElseThrow();

        assertThat(shown.requirement()).isEqualTo(REQUIREMENT);
        assertThat(shown.confirmed()).containsExactly(Confirmation.values());
    }

    @Test
    void what_the_consent_says_is_shown() {
        assertThat(stored(PAPERS, FORM).presented().consent()).contains(CONSENT);
    }

    private static StoredPapers stored(Papers papers, Person form) {
        return new StoredPapers(17, papers, form, papers.check().map(check -> REQUIREMENT));
    }

    private static byte[] digest(Papers papers) {
        return new ContentDigest().with(papers).bytes();
    }
}
