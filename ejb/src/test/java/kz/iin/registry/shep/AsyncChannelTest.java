package kz.iin.registry.shep;

import static kz.iin.registry.shep.AsyncChannelFixture.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.registry.Answer;
import kz.iin.registry.AnswerAwaited;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncChannelTest {

    private static final String FIRST = "5000001";
    private static final String SECOND = "5000002";
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Answer RIGHT =
            new Answer.PersonChecked(true, false, Optional.of(new Iin(AsyncChannelFixture.IIN)));

    private final AsyncChannelFixture mvd = new AsyncChannelFixture();

    @BeforeEach
    void the_question_is_asked() {
        mvd.gatewayNames(FIRST);
        awaited("AWAITED");
    }

    @Test
    void the_answer_in_the_chain_is_taken() throws Exception {
        mvd.isBrought(FIRST, AsyncChannelFixture.rightAnswer());

        Answer answer = mvd.ask();

        assertThat(answer).isEqualTo(RIGHT);
        assertThat(mvd.sent).hasSize(1);
    }

    @Test
    void until_patience_ends_the_question_is_not_asked_again() {
        mvd.later(PATIENCE.minus(MOMENT));

        awaited("AWAITED");

        assertThat(mvd.sent).hasSize(1);
    }

    @Test
    void when_patience_ends_the_same_bytes_are_sent_again_and_once() {
        mvd.later(PATIENCE);

        awaited("AWAITED");
        awaited("AWAITED");

        assertThat(mvd.sent).containsExactly("signed 1", "signed 1");
    }

    @Test
    void after_a_receipt_that_names_a_wrong_chain_the_answer_comes_in_the_next_one() throws Exception {
        mvd.later(PATIENCE);
        mvd.gatewayNames(SECOND);
        awaited("AWAITED");
        mvd.isBrought(SECOND, AsyncChannelFixture.rightAnswer());

        assertThat(mvd.ask()).isEqualTo(RIGHT);
    }

    @Test
    void a_late_answer_to_an_earlier_try_is_taken() throws Exception {
        mvd.later(PATIENCE);
        mvd.gatewayNames(SECOND);
        awaited("AWAITED");
        mvd.isBrought(FIRST, AsyncChannelFixture.rightAnswer());

        assertThat(mvd.ask()).isEqualTo(RIGHT);
    }

    @Test
    void a_gateway_that_knows_the_message_again_may_keep_to_its_chain() throws Exception {
        mvd.later(PATIENCE);
        awaited("AWAITED");
        awaited("AWAITED");
        mvd.isBrought(FIRST, AsyncChannelFixture.rightAnswer());

        assertThat(mvd.ask()).isEqualTo(RIGHT);
        assertThat(mvd.sent).hasSize(2);
    }

    @Test
    void a_wrong_answer_does_not_take_the_place_of_the_right_one() throws Exception {
        mvd.isBrought(FIRST, AsyncChannelFixture.answerToAnother());
        awaited("OTHER_ANSWER");
        mvd.isBrought(FIRST, "<<< no XML");
        awaited("BAD_ANSWER");
        mvd.isBrought(FIRST, AsyncChannelFixture.answerWithAWrongCheckDigit());
        awaited("BAD_ANSWER");
        mvd.isBrought(FIRST, AsyncChannelFixture.rightAnswer());

        assertThat(mvd.ask()).isEqualTo(RIGHT);
        assertThat(mvd.sent).hasSize(1);
    }

    @Test
    void a_question_with_nothing_but_wrong_answers_is_asked_again() {
        mvd.isBrought(FIRST, AsyncChannelFixture.answerToAnother());
        mvd.later(PATIENCE);

        awaited("OTHER_ANSWER");

        assertThat(mvd.sent).hasSize(2);
    }

    @Test
    void a_gateway_that_does_not_take_the_question_again_is_tried_at_the_next_turn() {
        mvd.later(PATIENCE);
        mvd.gatewayTakesNothing();

        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(mvd::ask)
                .isNotInstanceOf(AnswerAwaited.class)
                .satisfies(unavailable -> assertThat(unavailable.code()).isEqualTo("NO_CONNECTION"));
        mvd.gatewayNames(SECOND);
        awaited("AWAITED");

        assertThat(mvd.sent).hasSize(3);
    }

    @Test
    void a_refusal_ends_the_waiting() {
        mvd.isBrought(FIRST, AsyncChannelFixture.refusal());
        mvd.later(PATIENCE);

        assertThatExceptionOfType(RequestRefused.class).isThrownBy(mvd::ask);

        assertThat(mvd.sent).hasSize(1);
    }

    @Test
    void a_fault_that_calls_the_question_wrong_ends_the_waiting_too() {
        mvd.isBrought(FIRST, CarriedFixture.SOAP_FAULT.formatted("INVALID_VALUE"));

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(mvd::ask)
                .extracting(RequestRefused::code)
                .isEqualTo("INVALID_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRST, SECOND})
    void a_refused_question_that_is_sent_again_is_asked_anew(String chain) throws Exception {
        mvd.isBrought(FIRST, AsyncChannelFixture.refusal());
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(mvd::ask);
        mvd.gatewayNames(chain);

        awaited("AWAITED");
        mvd.isBrought(chain, AsyncChannelFixture.rightAnswer());

        assertThat(mvd.ask()).isEqualTo(RIGHT);
        assertThat(mvd.sent).containsExactly("signed 1", "signed 1");
    }

    private void awaited(String code) {
        assertThatExceptionOfType(AnswerAwaited.class)
                .isThrownBy(mvd::ask)
                .satisfies(unavailable -> assertThat(unavailable.code()).isEqualTo(code));
    }
}
