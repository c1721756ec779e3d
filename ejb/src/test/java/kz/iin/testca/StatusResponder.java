package kz.iin.testca;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;

/** A responder of OCSP on this machine. It says what it is told to say; of an unmentioned certificate, that it is good. */
public final class StatusResponder implements AutoCloseable {

    private static final Duration FRESH = Duration.ofMinutes(10);

    /** What the responder says of a certificate. */
    public enum Says {
        GOOD,
        REVOKED,
        UNKNOWN,
        TRY_LATER
    }

    private final TestCa ca;
    private final Clock clock;
    private final HttpServer server;
    private final Map<BigInteger, Says> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    private StatusResponder(TestCa ca, Clock clock) throws IOException {
        this.ca = ca;
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
    }

    /** @param clock whose moment stands in the answers */
    public static StatusResponder start(TestCa ca, Clock clock) throws IOException {
        StatusResponder responder = new StatusResponder(ca, clock);
        responder.server.start();
        return responder;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    public void say(X509Certificate certificate, Says answer) {
        answers.put(certificate.getSerialNumber(), answer);
    }

    /** How many questions have come. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] answer = answerTo(new OCSPReq(exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private byte[] answerTo(OCSPReq request) throws IOException {
        Req single = request.getRequestList()[0];
        Says answer = answers.getOrDefault(single.getCertID().getSerialNumber(), Says.GOOD);
        try {
            if (answer == Says.TRY_LATER) {
                return new OCSPRespBuilder()
                        .build(OCSPRespBuilder.TRY_LATER, null)
                        .getEncoded();
            }
            return signed(request, single.getCertID(), status(answer));
        } catch (OCSPException e) {
            throw new IOException(e);
        }
    }

    private byte[] signed(OCSPReq request, CertificateID certificate, CertificateStatus status)
            throws OCSPException, IOException {
        Instant now = clock.instant();
        BasicOCSPRespBuilder answer =
                new BasicOCSPRespBuilder(new RespID(ca.holder().getSubject()));
        answer.addResponse(certificate, status, Date.from(now), Date.from(now.plus(FRESH)));
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            answer.setResponseExtensions(new Extensions(nonce));
        }
        X509CertificateHolder[] chain = {ca.holder()};
        return new OCSPRespBuilder()
                .build(OCSPRespBuilder.SUCCESSFUL, answer.build(ca.signer(), chain, Date.from(now)))
                .getEncoded();
    }

    private CertificateStatus status(Says answer) {
        return switch (answer) {
            case REVOKED -> new RevokedStatus(Date.from(clock.instant()));
            case UNKNOWN -> new UnknownStatus();
            default -> CertificateStatus.GOOD;
        };
    }
}
