package kz.iin.gateway;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;

/** Signs letters as the gateway does, sends them, and looks at the signature of the answer. */
public final class Gateway {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI channel;
    private final HttpClient client;
    private final GatewayKeys keys;
    private final VerifySignature verification;

    public Gateway(URI channel, GatewayKeys keys) {
        this(channel, keys, CLIENT);
    }

    /** @param client opens the connections, perhaps with a certificate */
    public Gateway(URI channel, GatewayKeys keys, HttpClient client) {
        this.channel = channel;
        this.client = client;
        this.keys = keys;
        this.verification = new VerifySignature(
                XmlLimits.USUAL,
                (BigInteger serial) -> Stream.of(SigningAlgorithm.values())
                        .map(algorithm -> keys.ours(algorithm).certificate())
                        .filter(certificate -> certificate.getSerialNumber().equals(serial))
                        .toList(),
                (certificate, at) -> Optional.empty());
    }

    public Reply send(Letter letter) {
        return post(signed(letter, SigningAlgorithm.RSA_SHA256));
    }

    public byte[] signed(Letter letter, SigningAlgorithm algorithm) {
        return new SignBody(keys.gateway(algorithm), KeyForm.ISSUER_SERIAL).sign(letter.bytes());
    }

    public Reply post(byte[] message) {
        return post(message, "text/xml; charset=utf-8");
    }

    public Reply post(byte[] message, String contentType) {
        HttpRequest request = HttpRequest.newBuilder(channel)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(message))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Whether the answer is signed with a key of ours. */
    public boolean believes(Reply reply) {
        return verification.verify(reply.bytes(), Clock.systemUTC().instant()) instanceof Verdict.Verified;
    }
}
