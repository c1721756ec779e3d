package kz.iin.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.edge.Answer;
import kz.iin.edge.RawSoap;
import kz.iin.edge.Request;
import kz.iin.gateway.Gateway;
import kz.iin.gateway.Letter;
import kz.iin.gateway.Reply;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML can do to whoever reads it without care. */
@OnServer
class XmlAttacksIT {

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();
    private static final String XML = "text/xml";

    private final RawSoap soap = new RawSoap(Installation.current().address());
    private final Gateway gateway = new Gateway(
            Installation.current().address().resolve("ws/shep/sync/v10"),
            Installation.current().gatewayKeys());
    private Listener listener;

    @BeforeAll
    static void missions_and_officers_are_known() {
        DemoData.load(Installation.current().database());
    }

    @BeforeEach
    void somebody_listens() throws IOException {
        listener = Listener.start();
    }

    @AfterEach
    void nobody_listens_any_more() throws IOException {
        listener.close();
    }

    static Stream<Arguments> bombs() {
        String laughs = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!ENTITY e0 \"ha\">", ""));
        String long1 = "<!ENTITY e12 \"" + "a".repeat(100_000) + "\">";
        return Stream.of(
                Arguments.of("a billion laughs", laughs, "&e12;"),
                Arguments.of("one long entity many times", long1, "&e12;".repeat(20_000)),
                Arguments.of("an entity of itself", "<!ENTITY e12 \"&e12;\">", "&e12;"),
                Arguments.of(
                        "parameter entities within each other",
                        "<!ENTITY % a \"<!ENTITY e12 'x'>\">%a;".repeat(1_000),
                        "&e12;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_bomb_does_not_go_off(String what, String declarations, String use) {
        Onlooker onlooker = Onlooker.there();
        Request bomb = Request.submission(SAMPLE).with("birthPlace", use).after("<!DOCTYPE s [" + declarations + "]>");

        Answer answer = soap.post("mfa", bomb.xml());

        onlooker.confirms(Outcome.of(answer), SAMPLE.documentNumber(), List.of("DTD_FORBIDDEN"));
    }

    /** Unsigned: whoever reads the message before he believes its signature must not stumble over it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_bomb_in_a_message_of_the_gateway_does_not_go_off(String what, String declarations, String use) {
        Onlooker onlooker = Onlooker.there();
        String bomb = "<!DOCTYPE s [" + declarations + "]>" + letter(use);

        Reply reply = gateway.post(bomb.getBytes(UTF_8));

        onlooker.confirms(Outcome.of(reply), "IIN_MFA", List.of("MALFORMED_XML"));
    }

    @Test
    void nothing_outside_is_fetched_for_a_message_of_the_gateway() {
        Onlooker onlooker = Onlooker.there();
        String request = "<!DOCTYPE s [<!ENTITY % p SYSTEM \"" + listener.address() + "\"> %p;<!ENTITY e SYSTEM \""
                + listener.address() + "\">]>" + letter("&e;");

        Reply reply = gateway.post(request.getBytes(UTF_8));

        assertThat(listener.calls()).isZero();
        onlooker.confirms(Outcome.of(reply), "IIN_MFA", List.of("MALFORMED_XML"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY e SYSTEM \"%s\">]>",
                "<!DOCTYPE s [<!ENTITY e PUBLIC \"-//x\" \"%s\">]>",
                "<!DOCTYPE s [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>",
                "<!DOCTYPE s SYSTEM \"%s\">",
                "<?xml version=\"1.0\"?><!DOCTYPE s PUBLIC \"-//x\" \"%s\" [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            })
    void nothing_outside_is_fetched_for_a_document_type(String documentType) {
        Onlooker onlooker = Onlooker.there();
        Request request =
                Request.submission(SAMPLE).with("birthPlace", "&e;").after(documentType.formatted(listener.address()));

        Answer answer = soap.post("mfa", request.xml());

        assertThat(listener.calls()).isZero();
        assertThat(answer.body()).doesNotContain("root:");
        onlooker.confirms(Outcome.of(answer), SAMPLE.documentNumber(), List.of("DTD_FORBIDDEN"));
    }

    @Test
    void another_encoding_hides_no_document_type() {
        Onlooker onlooker = Onlooker.there();
        String hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE s [<!ENTITY e SYSTEM \""
                + listener.address() + "\">]>";
        Request request = Request.submission(SAMPLE).with("birthPlace", "&e;").after(hidden);

        Answer answer = soap.post("mfa", XML, request.xml().getBytes(StandardCharsets.UTF_16));

        assertThat(listener.calls()).isZero();
        onlooker.confirms(Outcome.of(answer), SAMPLE.documentNumber(), List.of("DTD_FORBIDDEN"));
    }

    /** Each within what SOAP and XML allow: the request is carried out, and asks for nobody's application. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s:Header><i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/></s:Header><s:Body>",
                "<s:Header><a:ReplyTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>%1$s</a:Address>"
                        + "</a:ReplyTo><a:FaultTo xmlns:a=\"http://www.w3.org/2005/08/addressing\"><a:Address>%1$s"
                        + "</a:Address></a:FaultTo></s:Header><s:Body>",
                "<s:Body xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"urn:any %1$s\""
                        + " i:noNamespaceSchemaLocation=\"%1$s\">"
            })
    void an_address_in_a_request_is_not_called(String instead) {
        Onlooker onlooker = Onlooker.there();
        Request request = Request.status("2026-99999999").replacing("<s:Body>", instead.formatted(listener.address()));

        Answer answer = soap.post("mfa", request.xml());

        assertThat(listener.calls()).isZero();
        onlooker.confirms(Outcome.of(answer), listener.address().toString(), List.of("UNKNOWN_APPLICATION"));
    }

    @Test
    void an_instruction_for_a_stylesheet_is_not_followed() {
        Onlooker onlooker = Onlooker.there();
        Request request = Request.status("2026-99999999")
                .after("<?xml-stylesheet type=\"text/xsl\" href=\"" + listener.address() + "\"?>");

        Answer answer = soap.post("mfa", XML, request.xml().getBytes(UTF_8));

        assertThat(listener.calls()).isZero();
        onlooker.confirms(
                Outcome.of(answer), listener.address().toString(), List.of("UNKNOWN_APPLICATION", "NOT_SOAP"));
    }

    /** The listener hears what is said to it: else its silence would prove nothing. */
    @Test
    void a_call_would_be_heard() throws IOException {
        HttpURLConnection call = (HttpURLConnection) listener.address().toURL().openConnection();
        try {
            call.getResponseCode();
        } catch (IOException noAnswer) {
            // it only counts
        }

        assertThat(listener.calls()).isPositive();
    }

    private static String letter(String messageId) {
        return Letter.of("MFA", "IIN_MFA_GET_APPLICATION_STATUS", "any")
                .with("messageId", messageId)
                .xml();
    }
}
