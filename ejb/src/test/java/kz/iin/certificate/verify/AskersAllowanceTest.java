package kz.iin.certificate.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskersAllowanceTest {

    @Test
    void one_address_asks_so_many_times_a_minute_and_another_is_not_hindered() {
        AskersAllowance allowance = new AskersAllowance(2);

        assertThat(allowance.mayAsk("192.0.2.1")).isTrue();
        assertThat(allowance.mayAsk("192.0.2.1")).isTrue();
        assertThat(allowance.mayAsk("192.0.2.1")).isFalse();
        assertThat(allowance.mayAsk("192.0.2.2")).isTrue();
    }
}
