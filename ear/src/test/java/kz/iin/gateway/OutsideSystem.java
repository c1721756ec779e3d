package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import kz.iin.run.Patience;

/** The systems of all three ministries behind the gateway: their messages are written by hand and signed outside. */
record OutsideSystem(Gateway gateway, OutsideSigner signer) {

    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final String PAYLOAD = "<%1$s xmlns=\"urn:kz:iin:contract:provided:%2$s:v1\""
            + " xmlns:t=\"urn:kz:iin:contract:common:types:v1\">%3$s</%1$s>";
    private static final String WHOLE_PAGE = "<limit>500</limit>";

    /** @param content of the element that is named as the operation */
    Reply ask(String service, String operation, String content) throws IOException {
        return send(service, operation, PAYLOAD.formatted(operation, service, content));
    }

    /** @return the answer, carried out and signed by us */
    Reply send(String service, String operation, String payload) throws IOException {
        Reply reply = gateway.post(signer.sign(letter(service, operation, payload)));
        assertThat(reply.text("code")).as(reply::body).isEqualTo("SCSS001");
        if (signer.canVerify(reply)) {
            signer.verify(reply);
        } else {
            assertThat(gateway.believes(reply)).isTrue();
        }
        return reply;
    }

    /** Reads the pages of a feed from the start until one speaks of the application. */
    Reply pageWith(String service, String operation, String number) throws IOException {
        Reply page = ask(service, operation, WHOLE_PAGE);
        while (!page.body().contains(number)) {
            String after = "<after>" + page.inData("next") + "</after>";
            page = ask(service, operation, after + WHOLE_PAGE);
        }
        return page;
    }

    void await(String number, String status) {
        String question = PAYLOAD.formatted("getApplicationStatus", "mfa", OutsideConversation.about(number));

        assertThat(PATIENCE.sees(() -> gateway.post(signer.sign(letter("mfa", "getApplicationStatus", question)))
                        .inData("status")
                        .equals(status)))
                .as(status)
                .isTrue();
    }

    private static Letter letter(String service, String operation, String payload) {
        String sender = service.toUpperCase(Locale.ROOT);
        String words = operation.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Letter.of(sender, "IIN_" + sender + "_" + words, payload);
    }
}
