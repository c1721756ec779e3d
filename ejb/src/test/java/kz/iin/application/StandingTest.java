package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void the_request_that_made_an_application_is_told_where_it_stood_then() {
        Standing told = Standing.atRegistration(ApplicationFixture.anIssuedApplication());

        assertThat(told).isEqualTo(Standing.atRegistration(ApplicationFixture.anApplicationUnderCheck()));
        assertThat(told.status()).isEqualTo(ApplicationStatus.CHECKING);
        assertThat(told.dataVersion()).isEqualTo(1);
        assertThat(told.registeredAt()).isEqualTo(ApplicationFixture.REGISTERED);
        assertThat(told.deadline()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(told.outcome().certificateNumber()).isEmpty();
    }

    @Test
    void as_first_told_an_application_stands_as_it_does_when_the_registries_are_asked() {
        Application application = ApplicationFixture.anApplicationUnderCheck();

        assertThat(Standing.atRegistration(application)).isEqualTo(Standing.of(application, Optional.empty()));
    }
}
