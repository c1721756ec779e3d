package kz.iin.standin.shep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The gateway on a loopback port: both of its channels, and behind them the ministries that it is told of. */
public final class GatewayStandIn implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger foreignAnswers = new AtomicInteger();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Mailbox mailbox = new Mailbox();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final SignBody signing;
    private final VerifySignature verification;
    private volatile SignBody foreign;
    private volatile Optional<Courier> courier = Optional.empty();

    private GatewayStandIn(HttpServer server, GatewayKeys keys) {
        this.server = server;
        signing = new SignBody(keys.gateway(SigningAlgorithm.RSA_SHA256), KeyForm.ISSUER_SERIAL);
        verification = new VerifySignature(
                XmlLimits.USUAL,
                serial -> List.of(keys.ours(SigningAlgorithm.RSA_SHA256).certificate()),
                (certificate, at) -> Optional.empty());
        server.createContext("/async", this::answer);
        server.createContext("/sync", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    public static GatewayStandIn start(GatewayKeys keys) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        return new GatewayStandIn(HttpServer.create(new InetSocketAddress(loopback, 0), 0), keys);
    }

    public URI asyncUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/async");
    }

    public URI syncUrl() {
        return asyncUrl().resolve("/sync");
    }

    /** What the server needs to know about it. */
    public Map<String, String> environment() {
        return Map.of(
                "IIN_SHEP_SYNC_URL",
                syncUrl().toString(),
                "IIN_SHEP_ASYNC_URL",
                asyncUrl().toString());
    }

    /**
     * Carries questions on from now on.
     *
     * @param ministries by the first word of the service ids
     * @param participant where answers of the asynchronous channel are brought
     */
    public void carry(Map<String, URI> ministries, URI participant) {
        courier = Optional.of(new Courier(new Carrier(ministries), participant, signing, workers));
    }

    /** Everything that was said to it, in that order. */
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** Keeps a message that could not be pushed until its delivery is confirmed. */
    public void keep(String serviceId, String message) {
        mailbox.keep(serviceId, message);
    }

    public boolean keepsNothing() {
        return mailbox.isEmpty();
    }

    /** The answers to the next so many letters are signed with another key. */
    public void signNext(int answers, SigningKey key) {
        foreign = new SignBody(key, KeyForm.CERTIFICATE);
        foreignAnswers.set(answers);
    }

    /** The next so many letters find it out of order. */
    public void refuseNext(int letters) {
        refusals.set(letters);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] received = exchange.getRequestBody().readAllBytes();
            boolean refused = isLetter(received) && takeOne(refusals);
            byte[] said = refused ? new byte[0] : said(received);
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(refused ? UNAVAILABLE : OK, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
        }
    }

    private byte[] said(byte[] received) {
        Verdict verdict = verification.verify(received, clock.instant());
        if (!(verdict instanceof Verdict.Verified verified)) {
            throw new IllegalStateException("not signed by us: " + verdict);
        }
        Heard said = new Heard(firstElementIn(verified.content()));
        heard.add(said);
        SignBody key = isLetter(received) && takeOne(foreignAnswers) ? foreign : signing;
        return key.sign(Courier.envelope(answerTo(said)));
    }

    private String answerTo(Heard said) {
        if (said.operation().equals("SendMessage")) {
            return courier.orElseThrow().answerTo(said, clock.instant());
        }
        String answer = mailbox.answerTo(said, clock.instant());
        if (said.text("messageType").filter("REQUEST"::equals).isPresent()) {
            courier.orElseThrow().bringAnswerTo(said, answer, clock.instant());
        }
        return answer;
    }

    /** Not a question that comes by itself every few seconds. */
    private static boolean isLetter(byte[] received) {
        return new String(received, StandardCharsets.UTF_8).contains(":sendMessage ");
    }

    private static boolean takeOne(AtomicInteger left) {
        return left.getAndUpdate(number -> Math.max(0, number - 1)) > 0;
    }

    private static Element firstElementIn(Element body) {
        Node node = body.getFirstChild();
        while (!(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
