package kz.iin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.iin.person.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is derived, the tables of the law test; here, whether it was brought and confirmed. */
class CounterCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "READABLE, NONE, true",
        "MINSK_PARTY, NONE, true",
        "MINSK_PARTY, APOSTILLE, true",
        "APOSTILLE_PARTY, NONE, false",
        "APOSTILLE_PARTY, APOSTILLE, true",
        "APOSTILLE_PARTY, LEGALISATION, false",
        "NO_TREATY, APOSTILLE, false",
        "NO_TREATY, LEGALISATION, true",
        "UNREADABLE, NONE, false"
    })
    void exactly_what_is_needed_must_have_been_brought(Reason reason, Formality brought, boolean met) {
        Requirement requirement = new Requirement(reason, DAY, Confidence.SEEN);

        assertThat(check(translated(brought), EnumSet.allOf(Confirmation.class)).meets(requirement))
                .isEqualTo(met);
    }

    @Test
    void without_a_translation_nothing_was_brought() {
        Requirement requirement = new Requirement(Reason.UNREADABLE, DAY, Confidence.SEEN);

        assertThat(check(Optional.empty(), EnumSet.allOf(Confirmation.class)).meets(requirement))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Confirmation.class)
    void the_officer_confirms_each_thing(Confirmation missing) {
        Set<Confirmation> others = EnumSet.complementOf(EnumSet.of(missing));

        assertThat(check(translated(Formality.NONE), others).unconfirmed()).contains(missing);
    }

    @Test
    void without_a_translation_none_is_checked() {
        Set<Confirmation> ofOriginal = EnumSet.of(Confirmation.ORIGINAL_SEEN, Confirmation.COPY_TRUE);

        assertThat(check(Optional.empty(), ofOriginal).unconfirmed()).isEmpty();
        assertThat(check(Optional.empty(), ofOriginal).notaryActedOn()).isEmpty();
    }

    @Test
    void a_translation_is_not_brought_on_a_notary_s_act() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Translation(new Certification.ByConsul(), Formality.TRANSLATION));
    }

    private static Optional<Translation> translated(Formality brought) {
        return Optional.of(new Translation(new Certification.ByNotary(new Country("CHN"), DAY), brought));
    }

    private static CounterCheck check(Optional<Translation> translation, Set<Confirmation> confirmed) {
        return new CounterCheck(Set.of(Script.OTHER), Set.of(Script.OTHER), translation, confirmed);
    }
}
