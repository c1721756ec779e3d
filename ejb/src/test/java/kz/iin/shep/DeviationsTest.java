package kz.iin.shep;

import static kz.iin.shep.EnvelopeFixture.payloadOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deviations of real traffic that a receiver lives with, one fixture each, by the numbers of the gateway's reference. */
class DeviationsTest {

    private static final String OPERATION = "getApplicationStatus";
    private static final Instant SENT = Instant.parse("2026-03-02T09:15:00Z");
    private static final Guid SESSION = new Guid("{0a1b2c3d-0001-4002-8003-0123456789ab}");

    @Test
    void an_empty_optional_counts_as_absent_and_a_session_gets_its_braces() {
        MessageInfo info = SyncRequest.read(payloadOf("01-empty-optionals")).info();

        assertThat(info.correlationId()).isEmpty();
        assertThat(info.sessionId()).contains(SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-untyped-elements",
                "04-string-with-elements",
                "07-data-in-a-namespace",
                "10-type-without-wrapper",
                "10-types-in-lower-case",
                "12-many-prefixes",
                "13-byte-order-mark",
                "15-flattened"
            })
    void elements_in_data_are_read_whatever_stands_around_them(String file) {
        SyncRequest request = SyncRequest.read(payloadOf(file));

        assertThat(request.data())
                .isInstanceOfSatisfying(
                        Data.Elements.class,
                        data -> assertThat(data.child(OPERATION)).isPresent());
        assertThat(request.info().serviceId()).isEqualTo("IIN_FOREIGNER_STATUS");
        assertThat(request.info().sender()).isEqualTo(new Sender("MFA", Optional.of("example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-escaped-text", "03-cdata", "05-unbound-prefix"})
    void text_in_data_is_read_whatever_type_it_claims(String file) {
        Data data = SyncRequest.read(payloadOf(file)).data();

        assertThat(data)
                .isInstanceOfSatisfying(
                        Data.Text.class, text -> assertThat(text.xml()).contains("<" + OPERATION, "2026-00000042"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-no-data", "02-empty-data"})
    void data_may_be_missing_or_empty(String file) {
        assertThat(SyncRequest.read(payloadOf(file)).data()).isEqualTo(new Data.Absent());
    }

    @Test
    void data_may_be_the_business_element_under_another_name() {
        Data data = SyncRequest.read(payloadOf("06-typed-as-the-request")).data();

        assertThat(data).isInstanceOfSatisfying(Data.Elements.class, elements -> {
            assertThat(elements.child(OPERATION)).isEmpty();
            assertThat(elements.data().getTextContent()).isEqualTo("2026-00000042");
        });
    }

    @Test
    void the_gateway_puts_data_into_the_namespace_of_schema_instances() {
        Data data =
                SyncAnswer.read(payloadOf("08-data-in-the-instance-namespace")).data();

        assertThat(data)
                .isInstanceOfSatisfying(
                        Data.Text.class, text -> assertThat(text.xml()).contains(OPERATION));
    }

    @Test
    void a_message_encoded_twice_stays_as_it_was_signed() {
        Status status = SyncAnswer.read(payloadOf("09-double-encoded")).info().status();

        assertThat(status.code()).isEqualTo("SCSS001");
        assertThat(status.message()).isEqualTo("\u00d0\u009e\u00d0\u009a");
    }

    @Test
    void an_answer_may_have_another_root() {
        SyncAnswer answer = SyncAnswer.read(payloadOf("11-other-root"));

        assertThat(answer.info().sessionId()).contains(SESSION);
        assertThat(answer.data()).isInstanceOf(Data.Elements.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14-local-date-time", "14-offset-of-six-hours", "14-utc"})
    void a_date_time_is_of_astana_unless_it_says_otherwise(String file) {
        assertThat(SyncRequest.read(payloadOf(file)).info().messageDate()).isEqualTo(SENT.plusMillis(123));
    }

    @Test
    void a_fault_may_come_escaped_in_data() {
        Data data = SyncAnswer.read(payloadOf("15-escaped-fault")).data();

        assertThat(data)
                .isInstanceOfSatisfying(
                        Data.Text.class, text -> assertThat(text.isFault()).isTrue());
    }
}
