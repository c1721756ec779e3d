package kz.iin.registry.mvd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.iin.registry.Answer;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.RecordedJournal;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.SoapChannel;
import kz.iin.registry.Timeouts;
import kz.iin.registry.TwiceAnsweringFixture;
import kz.iin.registry.shep.Channels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MvdGatewayTest {

    private static final int QUESTIONS = 40;

    /** Answers the question whose message id it holds; a question of an odd number is one about an invalid document. */
    private static final String ANSWER = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
            <checkPersonResponse xmlns="urn:kz:iin:contract:consumed:mvd:v1" \
            xmlns:g="urn:kz:iin:contract:common:gbdfl:v1"><header>\
            <g:messageId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03</g:messageId>\
            <g:messageDate>2026-03-02T11:00:01+05:00</g:messageDate><g:requestId>%s</g:requestId>\
            <g:messageResult><g:code>00000</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></g:messageResult>\
            </header><documentStatus><g:code>%s</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></documentStatus>\
            </checkPersonResponse></s:Body></s:Envelope>""";

    @Test
    void a_second_answer_on_the_same_connection_is_never_taken_for_that_of_the_next_question() throws Exception {
        List<Boolean> right = new ArrayList<>();

        try (TwiceAnsweringFixture twice = new TwiceAnsweringFixture(MvdGatewayTest::answer)) {
            MvdGateway gateway = gateway(twice.address());
            for (int question = 0; question < QUESTIONS; question++) {
                ask(gateway, question, right);
            }
        }

        assertThat(right).isNotEmpty().doesNotContain(false);
    }

    /** Notes whether an answer that was believed is the one to this question; none believed is no harm. */
    private static void ask(MvdGateway gateway, int question, List<Boolean> right) throws RequestRefused {
        UUID id = new UUID(0, question);
        try {
            Answer answer = gateway.ask(new OutgoingMessage(id, Operation.CHECK_PERSON, "<q>" + id + "</q>"));
            right.add(((Answer.PersonChecked) answer).documentValid() == (question % 2 == 0));
        } catch (RegistryUnavailable askedAgainLater) {
            assertThat(askedAgainLater.code()).isIn("OTHER_ANSWER", "NO_CONNECTION");
        }
    }

    private static String answer(String request) {
        String id = request.replaceFirst("(?s).*<q>(.*)</q>.*", "$1");
        boolean even = UUID.fromString(id).getLeastSignificantBits() % 2 == 0;
        return ANSWER.formatted(id, even ? "00" : "07");
    }

    private static MvdGateway gateway(URI address) {
        Timeouts timeouts = new Timeouts() {
            @Override
            public Duration of(Operation operation) {
                return Duration.ofSeconds(3);
            }
        };
        MvdGateway gateway = new MvdGateway();
        gateway.connect("IIN_MFA", new Channels() {
            @Override
            public Channel to(Partner partner, String namespace, ContractXml xml) {
                return new SoapChannel(namespace, xml, address, timeouts, new RecordedJournal());
            }
        });
        return gateway;
    }
}
