package kz.iin.standin.shep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import kz.iin.standin.control.ControlHandler;
import kz.iin.standin.control.Received;
import kz.iin.standin.control.SwitchFilter;
import kz.iin.standin.control.Switches;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The gateway on a loopback port: both of its channels behind switches, which are at {@code /control}, and behind them the
 * ministries that it is told of.
 */
public final class GatewayStandIn implements AutoCloseable {

    private static final String FAULT = "<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
            + "<faultcode>s:Client</faultcode><faultstring>%s</faultstring></s:Fault>";

    private final Clock clock = Clock.systemUTC();
    private final Switches switches = Switches.ofGateway();
    private final Received received = new Received(clock);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Mailbox mailbox = new Mailbox();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Signatures signatures;
    private final VerifySignature verification;
    private volatile Optional<Courier> courier = Optional.empty();

    private GatewayStandIn(HttpServer server, GatewayKeys keys) {
        this.server = server;
        signatures = new Signatures(keys);
        verification =
                new VerifySignature(XmlLimits.USUAL, serial -> keys.allOurs(), (certificate, at) -> Optional.empty());
        for (String channel : List.of("/async", "/sync")) {
            server.createContext(channel, this::answer)
                    .getFilters()
                    .add(new SwitchFilter(switches, received, signatures));
        }
        server.createContext("/control", new ControlHandler(switches, received));
        server.setExecutor(workers);
        server.start();
    }

    public static GatewayStandIn start(GatewayKeys keys) throws IOException {
        return start(0, keys);
    }

    public static GatewayStandIn start(int port, GatewayKeys keys) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        return new GatewayStandIn(HttpServer.create(new InetSocketAddress(loopback, port), 0), keys);
    }

    public URI asyncUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/async");
    }

    public URI syncUrl() {
        return asyncUrl().resolve("/sync");
    }

    public URI controlUrl() {
        return asyncUrl().resolve("/control");
    }

    /** What the server needs to know about it. */
    public Map<String, String> environment() {
        return Map.of(
                "IIN_SHEP_SYNC_URL",
                syncUrl().toString(),
                "IIN_SHEP_ASYNC_URL",
                asyncUrl().toString());
    }

    /** How it behaves. */
    public Switches switches() {
        return switches;
    }

    /**
     * Carries questions on from now on.
     *
     * @param ministries by the first word of the service ids
     * @param participant where answers of the asynchronous channel are brought
     */
    public void carry(Map<String, URI> ministries, URI participant) {
        courier = Optional.of(new Courier(new Carrier(ministries), participant, signatures, workers));
    }

    /** Everything that was said to it and understood, in that order. */
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

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** What is written here is signed on its way out. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] said = Courier.envelope(answerTo(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(said);
            }
        }
    }

    private String answerTo(byte[] request) {
        Verdict verdict = verification.verify(request, clock.instant());
        if (verdict instanceof Verdict.Rejected rejected) {
            return FAULT.formatted(rejected.reason());
        }
        Heard said = new Heard(firstElementIn(((Verdict.Verified) verdict).content()));
        heard.add(said);
        return answerTo(said);
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

    private static Element firstElementIn(Element body) {
        Node node = body.getFirstChild();
        while (!(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
