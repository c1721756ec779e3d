package kz.iin.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void an_id_has_between_1_and_200_signs(int length) {
        assertThat(new MessageKey("MFA", "x".repeat(length)).messageId()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void another_length_is_refused_by_name(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MessageKey("MFA", "x".repeat(length)))
                .withMessageContaining("messageId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MessageKey("x".repeat(length), "m"))
                .withMessageContaining("senderId");
    }

    @Test
    void two_senders_may_use_one_id() {
        assertThat(new MessageKey("MFA", "m")).isNotEqualTo(new MessageKey("MVD", "m"));
    }
}
