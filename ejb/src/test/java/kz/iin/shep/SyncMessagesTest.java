package kz.iin.shep;

import static kz.iin.shep.EnvelopeFixture.parsed;
import static kz.iin.shep.EnvelopeFixture.payloadOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What we send is valid to the letter, and read again it says the same. */
class SyncMessagesTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:15:00.123456Z");
    private static final Instant AT_IN_MILLIS = Instant.parse("2026-03-02T09:15:00.123Z");
    private static final Guid SESSION = new Guid("{0a1b2c3d-0001-4002-8003-0123456789ab}");
    private static final String BUSINESS = "<a b=\"1\">&#13;Ә &amp; ]]&gt;</a>";

    @Test
    void a_request_of_ours_is_valid_and_says_what_was_meant() throws Exception {
        Sender sender = new Sender("IIN", Optional.of("p<>&"));

        String xml = SyncRequest.write(MessageInfo.from(sender, "m-1", "MVD_CHECK", AT), BUSINESS);

        validate(xml);
        SyncRequest read = SyncRequest.read(parsed(xml));
        assertThat(read.info()).isEqualTo(MessageInfo.from(sender, "m-1", "MVD_CHECK", AT_IN_MILLIS));
        assertThat(read.data()).isEqualTo(new Data.Text(BUSINESS));
    }

    @Test
    void an_answer_of_ours_is_valid_and_gives_back_the_ids() throws Exception {
        MessageInfo request = SyncRequest.read(payloadOf("01-empty-optionals")).info();

        String xml = SyncAnswer.write(AnswerInfo.to(request, "ours", AT, Status.DONE), BUSINESS);

        validate(xml);
        SyncAnswer read = SyncAnswer.read(parsed(xml));
        assertThat(read.info())
                .isEqualTo(new AnswerInfo(
                        "ours", Optional.of(request.messageId()), AT_IN_MILLIS, Status.DONE, Optional.of(SESSION)));
        assertThat(read.data()).isEqualTo(new Data.Text(BUSINESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correlationId", "sessionId", "routeId", "properties", "password"})
    void what_is_not_there_leaves_no_element(String name) {
        String xml = SyncRequest.write(MessageInfo.from(new Sender("IIN", Optional.empty()), "m", "s", AT), "x");

        assertThat(xml).doesNotContain("<" + name);
    }

    @Test
    void a_fault_is_valid_and_names_the_gateways_code_and_ours() throws Exception {
        ErrorInfo ours = new ErrorInfo(
                "INVALID_MESSAGE",
                "no such date",
                Optional.of("person/birthDate"),
                AT,
                Optional.empty(),
                Optional.empty());
        ErrorInfo error = new ErrorInfo(
                "SCE001", "not of the format", Optional.of("incident"), AT, Optional.of(ours), Optional.of(SESSION));

        Element fault = parsed(error.write(ErrorInfo.Fault.SYNC_SEND_MESSAGE, false));
        Element detail = (Element) fault.getElementsByTagNameNS("*", "SendMessageFault1_SendMessageFault")
                .item(0);

        validate(new DOMSource(detail));
        ErrorInfo read = ErrorInfo.read(detail);
        assertThat(fault.getElementsByTagName("faultcode").item(0).getTextContent())
                .endsWith(":Client");
        assertThat(read.code()).isEqualTo("SCE001");
        assertThat(read.subError())
                .hasValueSatisfying(sub -> assertThat(sub.data()).contains("person/birthDate"));
        assertThat(read.sessionId()).contains(SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messageId", "serviceId", "messageDate", "senderId", "sender", "requestInfo"})
    void a_request_without_what_it_cannot_do_without_is_refused_by_name(String name) {
        Element payload = payloadOf("02-untyped-elements");
        Element child = (Element) payload.getElementsByTagName(name).item(0);
        child.getParentNode().removeChild(child);

        assertThatExceptionOfType(FormatMismatch.class)
                .isThrownBy(() -> SyncRequest.read(payload))
                .satisfies(refused -> assertThat(refused.field()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30T00:00:00", "14:15:00"})
    void a_date_that_is_none_is_refused(String date) {
        Element payload = payloadOf("02-untyped-elements");
        payload.getElementsByTagName("messageDate").item(0).setTextContent(date);

        assertThatExceptionOfType(FormatMismatch.class).isThrownBy(() -> SyncRequest.read(payload));
    }

    @Test
    void a_session_that_is_no_guid_is_not_given_back() {
        Element payload = payloadOf("02-untyped-elements");
        payload.getElementsByTagName("sessionId").item(0).setTextContent("SIGN_NOT_EXIST");

        assertThat(SyncRequest.read(payload).info().sessionId()).isEmpty();
    }

    @Test
    void a_password_is_not_shown() {
        MessageInfo info = SyncRequest.read(payloadOf("02-untyped-elements")).info();

        assertThat(info.toString()).contains("MFA").doesNotContain("example");
    }

    private static void validate(String xml) throws Exception {
        validate(new StreamSource(new StringReader(xml)));
    }

    private static void validate(Source xml) throws Exception {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
        Schema schema =
                schemas.newSchema(SyncMessagesTest.class.getResource("/META-INF/wsdl/common/shep/v10/sync-types.xsd"));
        schema.newValidator().validate(xml);
    }
}
