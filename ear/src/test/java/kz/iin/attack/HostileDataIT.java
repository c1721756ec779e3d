package kz.iin.attack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXB;
import java.io.StringWriter;
import java.util.UUID;
import java.util.regex.Matcher;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.GetApplication;
import kz.iin.edge.ServerLog;
import kz.iin.edge.Stored;
import kz.iin.gateway.Gateway;
import kz.iin.gateway.Letter;
import kz.iin.gateway.Reply;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text that the gateway carries: text in the data, and refused where a message has rules. */
@OnServer
class HostileDataIT {

    private static final String SUBMIT = "IIN_MFA_SUBMIT_APPLICATION";

    private final Installation here = Installation.current();
    private final Gateway gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());
    private final Journey journey = new Journey(here.address());

    @BeforeEach
    void the_gateway_is_known() {
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<data>%2$s</data>", "<data><![CDATA[%1$s]]></data>", "<data>%1$s</data>"})
    void in_the_data_it_is_text_however_they_are_written(String data) throws Exception {
        String submission = submission();

        Reply taken = gateway.send(Letter.withData("MFA", SUBMIT, data.formatted(submission, escaped(submission))));

        String number = taken.inData("applicationNumber");
        GetApplication request = new GetApplication();
        request.setApplicationNumber(number);
        assertThat(here.database().text("select birth_place from application where number = '" + number + "'"))
                .isEqualTo(HostileText.TEXT);
        assertThat(journey.callers().mvd().getApplication(request).getPerson().getBirthPlace())
                .isEqualTo(HostileText.TEXT);
        assertThat(unescaped(told(number).inData("birthPlace"))).isEqualTo(HostileText.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestId", "mission", "officer", "t:givenName", "t:birthDate", "t:number", "t:content"})
    void a_field_of_the_data_with_rules_refuses_it(String field) {
        String spoilt = submission()
                .replaceFirst(
                        "(<%1$s>)[^<]*".formatted(field.replace("t:", "(?:\\w+:)?")),
                        "$1" + quoted(HostileText.escaped()));

        refuses(Letter.of("MFA", SUBMIT, spoilt), "(INVALID|UNKNOWN)_[A-Z]+");
    }

    @ParameterizedTest
    @CsvSource({
        "serviceId, UNKNOWN_SERVICE",
        "messageDate, SHEP_FORMAT",
        "senderId, NOT_AUTHENTICATED",
        "password, NOT_AUTHENTICATED"
    })
    void a_field_of_the_message_with_rules_refuses_it(String field, String code) {
        refuses(Letter.of("MFA", SUBMIT, submission()).with(field, HostileText.escaped()), code);
    }

    @Test
    void an_id_of_a_message_is_told_back_and_journaled_as_text() {
        String id = HostileText.TEXT + UUID.randomUUID();
        Letter letter = Letter.of("MFA", SUBMIT, submission()).with("messageId", escaped(id));

        Reply reply = gateway.send(letter);

        assertThat(reply.text("code")).isEqualTo("SCSS001");
        assertThat(unescaped(reply.text("correlationId"))).isEqualTo(id);
        assertThat(here.database()
                        .text("select message_id from journal_message where direction = 'IN'" + " and application = '"
                                + reply.inData("applicationNumber") + "'"))
                .isEqualTo(id);
    }

    @Test
    void a_session_that_is_none_is_not_told_back() {
        Letter letter = Letter.of("MFA", SUBMIT, submission()).with("sessionId", HostileText.escaped());

        Reply reply = gateway.send(letter);

        assertThat(reply.text("code")).isEqualTo("SCSS001");
        assertThat(reply.body()).doesNotContain("sessionId", "script");
    }

    /** With a declared fault, of the gateway or carried by it; nothing is stored, and one line without the text is logged. */
    private void refuses(Letter letter, String code) {
        Stored before = Stored.in(here.database());
        ServerLog log = ServerLog.watched();

        Reply reply = gateway.send(letter);

        assertThat(isCarried(reply) ? reply.inData("code") : reply.ourCode()).matches(code);
        assertThat(reply.body()).doesNotContain("<script", "<img");
        assertThat(log.linesOfRequests()).hasSize(1);
        assertThat(log.text()).doesNotContain(HostileText.PARTS);
        assertThat(Stored.in(here.database())).isEqualTo(before);
    }

    private static boolean isCarried(Reply reply) {
        return reply.body().contains("SCSE001");
    }

    private Reply told(String number) {
        return gateway.send(Letter.of("MVD", "IIN_MVD_GET_APPLICATION", """
            <getApplication xmlns="urn:kz:iin:contract:provided:mvd:v1"><applicationNumber>%s\
            </applicationNumber></getApplication>\
            """.formatted(number)));
    }

    private static String submission() {
        SubmitApplication request = Applications.all().get(4).ofSomebodyElse().payload();
        request.setRequestId(UUID.randomUUID().toString());
        request.getPerson().setBirthPlace(HostileText.TEXT);
        StringWriter xml = new StringWriter();
        JAXB.marshal(request, xml);
        return xml.toString().replaceFirst("<\\?xml[^>]*>", "");
    }

    private static String escaped(String xml) {
        return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
