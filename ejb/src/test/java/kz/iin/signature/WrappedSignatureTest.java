package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A genuine signed Body is kept somewhere in the message, and another one is put in its place. */
class WrappedSignatureTest {

    private static final String WRAPPER = "<x:Wrapper xmlns:x=\"urn:x\">%s</x:Wrapper>";

    private static String message;
    private static String genuine;

    @BeforeAll
    static void sign() throws Exception {
        message = HandMade.signed(HandMade.TEMPLATE, gateway(SigningAlgorithm.RSA_SHA256));
        genuine = message.substring(message.indexOf("<soap:Body"), message.indexOf("</soap:Envelope>"));
    }

    @Test
    void the_message_as_it_was_signed_is_accepted() {
        assertThat(verifier().verify(bytes(message), MOMENT)).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @CsvSource({"</soap:Header>", "</wsse:Security>", "</ds:Signature>", "</ds:KeyInfo>"})
    void the_genuine_body_in_the_header_does_not_cover_another_one(String end) {
        String another = body("another").replace("bodyId", "anotherId");

        String wrapped = message.replace(genuine, another).replace(end, WRAPPER.formatted(genuine) + end);

        assertRefused(wrapped, Reason.CONTENT_NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({"</soap:Header>", "</wsse:Security>", "</ds:Signature>", "</ds:KeyInfo>"})
    void the_genuine_body_in_the_header_and_another_one_with_its_name_are_refused(String end) {
        String wrapped = message.replace(genuine, body("another")).replace(end, WRAPPER.formatted(genuine) + end);

        assertRefused(wrapped, Reason.DUPLICATE_ID);
    }

    @Test
    void a_body_of_the_header_is_not_the_body() {
        String wrapped =
                message.replace(genuine, body("another")).replace("<wsse:Security", genuine + "<wsse:Security");

        assertRefused(wrapped, Reason.DUPLICATE_ID);
    }

    @Test
    void a_wrapper_after_the_body_is_refused() {
        String wrapped = message.replace(genuine, body("another") + WRAPPER.formatted(genuine));

        assertRefused(wrapped, Reason.NOT_AN_ENVELOPE);
    }

    @Test
    void a_wrapper_before_the_body_is_refused() {
        String wrapped = message.replace(genuine, WRAPPER.formatted(genuine) + body("another"));

        assertRefused(wrapped, Reason.NOT_AN_ENVELOPE);
    }

    @Test
    void a_second_body_is_refused() {
        assertRefused(message.replace(genuine, body("another") + genuine), Reason.NOT_AN_ENVELOPE);
        assertRefused(message.replace(genuine, genuine + body("another")), Reason.NOT_AN_ENVELOPE);
    }

    @Test
    void the_genuine_body_inside_another_one_is_refused() {
        String outer = body("another").replace("</soap:Body>", genuine + "</soap:Body>");

        assertRefused(message.replace(genuine, outer), Reason.DUPLICATE_ID);
        assertRefused(message.replace(genuine, outer.replaceFirst("bodyId", "a")), Reason.CONTENT_NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({"Id", "ID", "id", "xml:id"})
    void no_other_element_bears_the_name_of_the_body_in_any_spelling(String spelling) {
        String doubled = message.replace("<ds:KeyInfo", "<ds:KeyInfo " + spelling + "=\"bodyId\"");

        assertRefused(doubled, Reason.DUPLICATE_ID);
    }

    private static String body(String content) {
        return genuine.replace(">one<", ">" + content + "<");
    }

    private static void assertRefused(String wrapped, Reason reason) {
        assertThat(wrapped).isNotEqualTo(message);
        assertThat(verifier().verify(bytes(wrapped), MOMENT)).isEqualTo(new Verdict.Rejected(reason));
    }
}
