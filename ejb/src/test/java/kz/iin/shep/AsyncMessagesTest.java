package kz.iin.shep;

import static kz.iin.shep.EnvelopeFixture.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What we send over the asynchronous channel is valid to the letter, and read again it says the same. */
class AsyncMessagesTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:15:00.123Z");
    private static final Guid SESSION = new Guid("{0a1b2c3d-0001-4002-8003-0123456789ab}");
    private static final Sender US = new Sender("IIN", Optional.of("secret"));
    private static final String BUSINESS = "<a>Ә &amp; &lt;</a>";

    @Test
    void the_first_message_of_a_chain_has_no_ids() throws Exception {
        AsyncInfo info = AsyncInfo.request(US, "MVD_CHECK_PERSON", AT);

        String xml = AsyncMessage.write(info, BUSINESS);

        validate("async-types", xml);
        assertThat(xml).doesNotContain("messageId", "correlationId", "sessionId");
        assertThat(AsyncMessage.read(parsed(xml))).isEqualTo(new AsyncMessage(info, new Data.Text(BUSINESS)));
    }

    @Test
    void the_last_message_of_a_chain_names_the_chain() throws Exception {
        String xml = AsyncMessage.write(AsyncInfo.response(US, "7654321", "IIN_MVD_DECIDE", AT), BUSINESS);

        validate("async-types", xml);
        AsyncInfo read = AsyncMessage.read(parsed(xml)).info();
        assertThat(read.type()).isEqualTo(MessageType.RESPONSE);
        assertThat(read.correlationId()).contains("7654321");
        assertThat(read.messageId()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = MessageType.class, mode = Mode.EXCLUDE, names = "REQUEST")
    void every_message_but_the_first_of_a_chain_needs_the_chain(MessageType type) {
        String xml =
                AsyncMessage.write(AsyncInfo.request(US, "s", AT), BUSINESS).replace("REQUEST", type.name());

        assertThatExceptionOfType(FormatMismatch.class)
                .isThrownBy(() -> AsyncMessage.read(parsed(xml)))
                .satisfies(refused -> assertThat(refused.field()).contains("correlationId"));
    }

    @Test
    void a_message_that_the_gateway_brings_has_both_ids() {
        AsyncInfo without = AsyncInfo.response(US, "7654321", "s", AT);

        assertThatExceptionOfType(FormatMismatch.class)
                .isThrownBy(without::issued)
                .satisfies(refused -> assertThat(refused.field()).contains("messageId"));
    }

    @Test
    void a_receipt_is_valid_and_says_what_was_meant() throws Exception {
        AsyncReceipt receipt = new AsyncReceipt("123456789", "7654321", AT, Optional.of(SESSION));

        validate("async-types", receipt.write());
        assertThat(AsyncReceipt.read(parsed(receipt.write()))).isEqualTo(receipt);
    }

    @Test
    void what_else_we_ask_the_gateway_is_valid() throws Exception {
        validate("async-types", AsyncQuestion.messages(US, "IIN_MVD_DECIDE", 20, AT));
        validate("async-types", AsyncQuestion.status(US, "123456789", AT));
    }

    @Test
    void a_delivery_is_confirmed_or_refused_in_the_spelling_of_the_gateway() throws Exception {
        AsyncQuestion.Delivered message = new AsyncQuestion.Delivered("123456789", "IIN_MVD_DECIDE");
        ErrorInfo error = new ErrorInfo("SCE001", "no", Optional.empty(), AT, Optional.empty(), Optional.empty());

        String accepted = AsyncQuestion.delivery(US, message, AT, Optional.empty());
        String refused = AsyncQuestion.delivery(US, message, AT, Optional.of(error));

        validate("async-types", accepted);
        validate("async-types", refused);
        assertThat(accepted).contains(">MESSAGE_ACCEPTED<", ">NOT_RESEND<").doesNotContain("<error>");
        assertThat(refused).contains(">MESSAGE_NOT_ACCTEPTED<", ">SCE001<");
    }

    @Test
    void news_of_a_message_is_answered_with_its_session() throws Exception {
        validate("async-client-types", StatusChange.write(AT, SESSION));
        assertThat(StatusChange.write(AT, SESSION)).contains(SESSION.value());
    }

    private static void validate(String schema, String xml) throws Exception {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
        Schema contract = schemas.newSchema(
                AsyncMessagesTest.class.getResource("/META-INF/wsdl/common/shep/v10/" + schema + ".xsd"));
        contract.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
