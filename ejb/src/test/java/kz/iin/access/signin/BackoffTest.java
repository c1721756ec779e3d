package kz.iin.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "4, PT0S",
        "5, PT30S",
        "6, PT1M",
        "7, PT2M",
        "11, PT32M",
        "12, PT1H",
        "13, PT1H",
        "1000000, PT1H"
    })
    void a_login_waits_from_the_fifth_failure_on_each_time_twice_as_long_up_to_an_hour(int failures, Duration wait) {
        assertThat(Guarded.LOGIN.waitAfter(failures)).isEqualTo(wait);
    }

    @Test
    void an_address_may_fail_more_often_than_a_login() {
        assertThat(Guarded.ADDRESS.waitAfter(29)).isZero();
        assertThat(Guarded.ADDRESS.waitAfter(30)).isEqualTo(Duration.ofSeconds(30));
    }
}
