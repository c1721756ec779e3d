package kz.iin.standin.shep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.iin.run.RunDirectory;
import kz.iin.shep.AsyncQuestion;
import kz.iin.shep.Envelope;
import kz.iin.shep.Sender;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose signatures the gateway of the partner kit believes. */
class BelievedKeysTest {

    private static final String QUESTION =
            AsyncQuestion.status(new Sender("IIN", Optional.empty()), "1", Instant.parse("2026-03-02T04:00:00Z"));

    @TempDir
    private static Path folder;

    private static RunDirectory directory;
    private static GatewayStandIn gateway;

    @BeforeAll
    static void the_gateway_starts() throws Exception {
        directory = RunDirectory.claim(folder);
        gateway = GatewayStandIn.start(directory.gateway());
    }

    @AfterAll
    static void the_gateway_ends() throws Exception {
        gateway.close();
        directory.close();
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void a_key_of_ours_is_believed_whatever_its_algorithm(SigningAlgorithm algorithm) throws Exception {
        assertThat(answerTo(directory.gateway().ours(algorithm))).contains("getMessageStatusResponse");
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void a_key_of_somebody_else_is_not_believed(SigningAlgorithm algorithm) throws Exception {
        assertThat(answerTo(directory.gateway().gateway(algorithm))).contains("UNKNOWN_CERTIFICATE");
    }

    private static String answerTo(SigningKey key) throws Exception {
        byte[] signed = new SignBody(key, KeyForm.CERTIFICATE)
                .sign(Envelope.around(QUESTION).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(gateway.asyncUrl())
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(signed))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
