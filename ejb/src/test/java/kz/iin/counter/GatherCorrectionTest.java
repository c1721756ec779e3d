package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatherCorrectionTest {

    private static final Map<DraftField, String> NOTARISED = Map.of(
            DraftField.ZONE,
            "P<SWEERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36SWE7408122F3402029<<<<<<<<<<<<<<<6",
            DraftField.AS_PRINTED,
            DraftField.TICKED,
            DraftField.VISUAL_SURNAME,
            "Eriksson",
            DraftField.CYRILLIC_SURNAME,
            "Эрикссон",
            DraftField.CERTIFIED_BY,
            "NOTARY",
            DraftField.NOTARY_COUNTRY,
            "TUR",
            DraftField.NOTARY_ACTED_ON,
            "15.01.2026",
            DraftField.BROUGHT,
            "APOSTILLE",
            DraftField.TRANSLATION_CHECKED,
            DraftField.TICKED);

    private static final Map<DraftField, String> SPOUSE = Map.of(
            DraftField.CATEGORY, "SPOUSE", DraftField.CATEGORY_PAPERS, "IDENTITY_OF_CITIZEN,MARRIAGE_CERTIFICATE");

    @Test
    void the_fields_hold_what_the_application_says_and_are_read_as_the_same() {
        Gathered filed = from(DraftFixture.aWholeDraft().with(NOTARISED).with(SPOUSE));

        DraftContent written = FillDraft.from(filed.person().orElseThrow(), filed.papers());
        Gathered read = from(written);

        assertThat(filed.faults()).isEmpty();
        assertThat(read.person()).isEqualTo(filed.person());
        assertThat(read.papers()).isEqualTo(filed.papers());
        assertThat(written.values().keySet()).isSubsetOf(GatherCorrection.fields());
        assertThat(written.values()).containsAllEntriesOf(NOTARISED).containsAllEntriesOf(SPOUSE);
    }

    @Test
    void the_day_of_the_consent_is_not_asked_for_and_stays() {
        assertThat(GatherCorrection.fields())
                .doesNotContain(DraftField.CONSENT_GIVEN_ON)
                .contains(
                        DraftField.CATEGORY,
                        DraftField.CATEGORY_PAPERS,
                        DraftField.OPERATOR_BIN,
                        DraftField.TO_THIRD_PARTIES);
        assertThat(from(DraftFixture.aDraftWith(DraftField.CONSENT_GIVEN_ON, ""))
                        .faults())
                .isEmpty();
    }

    @Test
    void the_category_and_its_papers_are_corrected() {
        DraftContent present = DraftFixture.aWholeDraft().with(SPOUSE);

        Gathered gathered = GatherCorrection.from(
                present,
                present.with(Map.of(DraftField.CATEGORY, "HEIR", DraftField.CATEGORY_PAPERS, "INHERITANCE_PAPER")));

        assertThat(gathered.faults()).isEmpty();
        assertThat(gathered.papers().category()).contains(new StatedCategory("HEIR", Set.of("INHERITANCE_PAPER")));
    }

    @Test
    void a_category_that_was_stated_can_not_be_taken_back_by_a_correction() {
        DraftContent present = DraftFixture.aWholeDraft().with(SPOUSE);

        assertThat(GatherCorrection.from(present, DraftFixture.aWholeDraft()).faults())
                .extracting(fault -> fault.field().orElseThrow())
                .containsExactly(DraftField.CATEGORY);
    }

    @Test
    void what_the_consent_says_is_corrected() {
        DraftContent present = DraftFixture.aWholeDraft();

        Gathered gathered = GatherCorrection.from(
                present, present.with(Map.of(DraftField.OPERATOR_BIN, "940240000022", DraftField.TO_PUBLIC, "true")));

        assertThat(gathered.faults()).isEmpty();
        assertThat(gathered.papers().consent()).hasValueSatisfying(consent -> {
            assertThat(consent.operatorBin()).isEqualTo("940240000022");
            assertThat(consent.toPublic()).isTrue();
        });
    }

    @Test
    void a_consent_that_was_stated_can_not_be_taken_back_by_a_correction() {
        DraftContent present = DraftFixture.aWholeDraft();
        Map<DraftField, String> emptied = new EnumMap<>(present.values());
        emptied.keySet().removeIf(field -> field.step() == Step.CONSENT && !GatherCorrection.isOfPapers(field));

        assertThat(GatherCorrection.from(present, new DraftContent(emptied)).faults())
                .extracting(fault -> fault.field().orElseThrow())
                .containsExactly(
                        DraftField.OPERATOR_NAME,
                        DraftField.OPERATOR_BIN,
                        DraftField.TEXT_VERSION,
                        DraftField.CONSENT_DATA);
    }

    @Test
    void what_nobody_said_of_the_papers_is_not_asked_for() {
        Gathered gathered = from(DraftFixture.aWholeDraft());
        DraftContent ofAnotherSystem = FillDraft.from(gathered.person().orElseThrow(), Papers.none());

        assertThat(from(ofAnotherSystem).faults()).isEmpty();
        assertThat(from(ofAnotherSystem).papers()).isEqualTo(Papers.none());
    }

    @ParameterizedTest
    @CsvSource({"BIRTH_DATE, 31.02.1974", "SURNAME, Жук", "NOTARY_ACTED_ON, soon", "OPERATOR_BIN, 12"})
    void what_can_not_be_read_is_told_at_its_field(DraftField field, String value) {
        DraftContent wrong = DraftFixture.aWholeDraft().with(NOTARISED).with(Map.of(field, value));

        assertThat(from(wrong).faults()).extracting(FieldFault::field).contains(Optional.of(field));
    }

    @Test
    void only_what_holds_something_else_is_changed() {
        DraftContent before = DraftFixture.aWholeDraft();
        DraftContent after = before.with(Map.of(DraftField.GIVEN_NAME, "ANNA", DraftField.EXPIRES, " "));

        assertThat(Changed.between(before, after))
                .containsExactly(
                        new Changed(DraftField.GIVEN_NAME, Optional.of("ANNA MARIA"), Optional.of("ANNA")),
                        new Changed(DraftField.EXPIRES, Optional.of("02.02.2034"), Optional.empty()));
        assertThat(Changed.between(before, before)).isEmpty();
    }

    /** Of what holds the same already. */
    private static Gathered from(DraftContent content) {
        return GatherCorrection.from(content, content);
    }
}
