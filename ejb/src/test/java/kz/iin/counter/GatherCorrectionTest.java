package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Papers;
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

    @Test
    void the_fields_hold_what_the_application_says_and_are_read_as_the_same() {
        Gathered filed = GatherCorrection.from(DraftFixture.aWholeDraft().with(NOTARISED));

        DraftContent written = FillDraft.from(filed.person().orElseThrow(), filed.papers());
        Gathered read = GatherCorrection.from(written);

        assertThat(filed.faults()).isEmpty();
        assertThat(read.person()).isEqualTo(filed.person());
        assertThat(read.papers()).isEqualTo(filed.papers());
        assertThat(written.values().keySet()).isSubsetOf(GatherCorrection.fields());
        assertThat(written.values()).containsAllEntriesOf(NOTARISED);
    }

    @Test
    void consent_and_category_are_not_asked_for_and_stay() {
        DraftContent draft = DraftFixture.aWholeDraft();
        Map<DraftField, String> corrected = new EnumMap<>(draft.values());
        corrected.keySet().retainAll(GatherCorrection.fields());

        Gathered gathered = GatherCorrection.from(new DraftContent(corrected));

        assertThat(gathered.faults()).isEmpty();
        assertThat(gathered.papers().consent()).isEmpty();
        assertThat(gathered.papers().category()).isEmpty();
    }

    @Test
    void what_nobody_said_of_the_papers_is_not_asked_for() {
        Gathered gathered = GatherCorrection.from(DraftFixture.aWholeDraft());
        DraftContent ofAnotherSystem = FillDraft.from(gathered.person().orElseThrow(), Papers.none());

        assertThat(GatherCorrection.from(ofAnotherSystem).faults()).isEmpty();
        assertThat(GatherCorrection.from(ofAnotherSystem).papers()).isEqualTo(Papers.none());
    }

    @ParameterizedTest
    @CsvSource({"BIRTH_DATE, 31.02.1974", "SURNAME, Жук", "NOTARY_ACTED_ON, soon"})
    void what_can_not_be_read_is_told_at_its_field(DraftField field, String value) {
        DraftContent wrong = DraftFixture.aWholeDraft().with(NOTARISED).with(Map.of(field, value));

        assertThat(GatherCorrection.from(wrong).faults())
                .extracting(FieldFault::field)
                .contains(Optional.of(field));
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
}
