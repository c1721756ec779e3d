package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final ApplicationNumber REFUSED = new ApplicationNumber("2026-00000003");

    private final Application application = ApplicationFixture.anApplicationUnderCheck();

    @Test
    void a_first_application_repeats_none() {
        assertThat(application.refusedApplication()).isEmpty();
    }

    @Test
    void whoever_was_refused_applies_again_and_the_application_says_after_which() {
        application.repeat(Optional.of(REFUSED));

        assertThat(application.refusedApplication()).contains(REFUSED);
        assertThat(Standing.of(application, Optional.empty()).refusedApplication())
                .contains(REFUSED);
    }

    @Test
    void corrected_to_the_document_of_another_person_it_repeats_none() {
        application.repeat(Optional.of(REFUSED));

        application.repeat(Optional.empty());

        assertThat(application.refusedApplication()).isEmpty();
    }

    @Test
    void no_application_repeats_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application.repeat(Optional.of(application.number())))
                .withMessage("refusedApplication: another application");
    }
}
