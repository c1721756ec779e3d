package kz.iin.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnServer
class QuestionsIT {

    /** Unless it is configured otherwise. */
    private static final int A_MINUTE_S_ALLOWANCE = 30;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Installation installation;
    private static IssuedOnServer issued;

    @BeforeAll
    static void a_certificate_is_issued() throws Exception {
        installation = Installation.current();
        issued = IssuedOnServer.on(installation);
    }

    @Test
    void a_certificate_in_force_is_genuine_by_number_by_code_and_by_file() throws Exception {
        assertThat(finding("certificate", text(issued.number() + "\n" + issued.born())))
                .isEqualTo("GENUINE");
        assertThat(finding("code", text(issued.qrText()))).isEqualTo("GENUINE");
        assertThat(finding("file", BodyPublishers.ofByteArray(issued.pdf()))).isEqualTo("GENUINE");
    }

    @Test
    void what_was_changed_is_told() throws Exception {
        byte[] longer = Arrays.copyOf(issued.pdf(), issued.pdf().length + 1);

        assertThat(finding("file", BodyPublishers.ofByteArray(longer))).isEqualTo("ALTERED");
        assertThat(finding("code", text(issued.qrText() + "1"))).isEqualTo("NOT_OURS");
        assertThat(finding("certificate", text(issued.number() + "\n1901-01-01")))
                .isEqualTo("NOT_OURS");
    }

    @Test
    void a_certificate_whose_number_was_annulled_is_out_of_force_and_on_the_list() throws Exception {
        IssuedOnServer other = IssuedOnServer.on(installation);
        other.annul(new Journey(installation.address()));

        assertThat(finding("code", text(other.qrText()))).isEqualTo("ANNULLED");
    }

    @Test
    void the_status_list_is_signed_by_a_published_key() throws Exception {
        JWKSet keys = JWKSet.parse(get("keys.json"));
        SignedJWT list = SignedJWT.parse(get("status.jwt"));

        ECKey key = (ECKey) keys.getKeyByKeyId(list.getHeader().getKeyID());
        assertThat(list.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(list.getJWTClaimsSet().getStringListClaim("annulled")).doesNotContain(issued.number());
    }

    @Test
    void who_asks_too_often_is_told_so_and_everybody_else_is_answered() throws Exception {
        List<String> answers = new ArrayList<>();
        for (int question = 0; question < 2 * A_MINUTE_S_ALLOWANCE; question++) {
            answers.add(answerToAnotherAddress());
        }

        assertThat(answers).startsWith("400").contains("429").containsOnly("400", "429");
        assertThat(ask("certificate", text("")).statusCode()).isEqualTo(400);
    }

    /** The status that somebody at another address of the loopback gets. */
    private static String answerToAnotherAddress() throws IOException {
        URI there = installation.address().resolve("verify/certificate");
        try (Socket socket = new Socket(there.getHost(), there.getPort(), InetAddress.getByName("127.0.0.9"), 0)) {
            String question = "POST " + there.getPath() + " HTTP/1.1\r\nHost: " + there.getAuthority()
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.split(" ")[1];
        }
    }

    @Test
    void a_question_that_is_none_is_refused() throws Exception {
        assertThat(ask("certificate", text("")).statusCode()).isEqualTo(400);
        assertThat(ask("certificate", text(issued.number() + "\nyesterday")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_file_of_500_megabytes_is_refused_before_it_has_come() throws Exception {
        BodyPublisher large = BodyPublishers.ofInputStream(() -> new Zeros(500L * 1024 * 1024));

        assertThat(outcome(large)).isIn("NOT_OURS", "cut off");
    }

    private static String outcome(BodyPublisher large) throws Exception {
        try {
            return finding("file", large);
        } catch (IOException cut) {
            return "cut off";
        }
    }

    private static String finding(String question, BodyPublisher body) throws Exception {
        return ask(question, body).body().replaceAll(".*\"finding\":\"(\\w+)\".*", "$1");
    }

    private static HttpResponse<String> ask(String question, BodyPublisher body) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address(question)).POST(body).build(), BodyHandlers.ofString());
    }

    private static String get(String file) throws Exception {
        HttpResponse<String> answer =
                CLIENT.send(HttpRequest.newBuilder(address(file)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .isEqualTo(List.of(answer.headers()
                        .firstValue("Content-Security-Policy")
                        .filter(policy -> !policy.contains("unsafe"))
                        .orElseThrow()));
        return answer.body();
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private static URI address(String file) {
        return installation.address().resolve("verify/" + file);
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }
}
