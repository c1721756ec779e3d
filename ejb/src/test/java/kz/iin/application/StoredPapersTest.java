package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Papers PAPERS = new Papers(
            Optional.of(new DocumentReading(MRZ, true, Optional.of(VISUAL))),
            Optional.of(new StatedCategory("SPOUSE", Set.of("MARRIAGE_CERTIFICATE", "IDENTITY_OF_CITIZEN"))));
    private static final Person FORM = SubmissionFixture.aSubmission().person();
    private static final Person OTHER_SEX =
            SubmissionFixture.aSubmissionWith(Map.of("sex", "M")).person();
    private static final Difference DIFFERENCE =
            new Difference(Compared.MRZ_AND_FORM, Element.SEX, Contrast.CONTRADICTION);

    @Test
    void papers_come_back_as_they_were_presented() {
        assertThat(new StoredPapers(17, PAPERS, FORM).papers()).isEqualTo(PAPERS);
        assertThat(new StoredPapers(17, Papers.none(), FORM).papers()).isEqualTo(Papers.none());
    }

    @Test
    void what_differs_from_the_form_is_kept() {
        assertThat(new StoredPapers(17, PAPERS, OTHER_SEX).presented().differences())
                .contains(DIFFERENCE);
    }

    @Test
    void of_corrected_data_only_their_own_differences_are_kept() {
        StoredPapers stored = new StoredPapers(17, PAPERS, OTHER_SEX);

        stored.replace(stored.papers(), FORM);

        assertThat(stored.presented().differences()).doesNotContain(DIFFERENCE);
    }

    @Test
    void what_weighs_more_is_shown_first() {
        assertThat(new StoredPapers(17, PAPERS, OTHER_SEX).presented().differences())
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
        Stream<Papers> others = Stream.of(
                Papers.none(),
                new Papers(Optional.of(new DocumentReading(MRZ, false, Optional.of(VISUAL))), PAPERS.category()),
                new Papers(Optional.of(new DocumentReading(MRZ, true, Optional.empty())), PAPERS.category()),
                new Papers(PAPERS.reading(), Optional.of(new StatedCategory("CHILD", Set.of()))),
                new Papers(
                        PAPERS.reading(), Optional.of(new StatedCategory("SPOUSE", Set.of("MARRIAGE_CERTIFICATE")))));

        assertThat(others).allSatisfy(other -> assertThat(digest(other)).isNotEqualTo(digest(PAPERS)));
    }

    @Test
    void the_category_is_shown_as_it_was_stated() {
        assertThat(new StoredPapers(17, PAPERS, FORM).presented().category()).isEqualTo(PAPERS.category());
    }

    private static byte[] digest(Papers papers) {
        return new ContentDigest().with(papers).bytes();
    }
}
