package kz.iin.standin.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Stands before an endpoint, keeps what comes and spoils its answers as the switches say. */
public final class SwitchFilter extends Filter {

    static final String TEXT = "text/plain;charset=utf-8";

    private static final String XML = "text/xml;charset=utf-8";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>500</title></head><body><h1>Internal Server Error</h1></body></html>";
    private static final String FAULT = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\
            <s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">\
            <faultcode>s:Server</faultcode><faultstring>The registry does not work</faultstring><detail>\
            <fault xmlns="urn:kz:iin:contract:common:types:v1"><code>%s</code>\
            <message>The registry does not work</message><incidentId>00000000-0000-0000-0000-000000000000</incidentId>\
            </fault></detail></s:Fault></s:Body></s:Envelope>""";

    private final Switches switches;
    private final Received received;
    private final Guarded guarded;

    public SwitchFilter(Switches switches, Received received, Guarded guarded) {
        this.switches = switches;
        this.received = received;
        this.guarded = guarded;
    }

    @Override
    public String description() {
        return "answers as the switches say";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            chain.doFilter(exchange);
            return;
        }
        byte[] request = exchange.getRequestBody().readAllBytes();
        String text = new String(request, UTF_8);
        Optional<Operation> operation =
                guarded.operationOf(exchange.getRequestHeaders().getFirst("SOAPAction"), text);
        if (operation.isEmpty()) {
            answer(exchange, 400, TEXT, "names no operation of the contract");
            return;
        }
        Behaviour behaviour = switches.next(operation.get());
        received.add(operation.get(), behaviour.mode(), text);
        exchange.setStreams(new ByteArrayInputStream(request), null);
        doFilter(exchange, chain, behaviour);
    }

    private void doFilter(HttpExchange exchange, Chain chain, Behaviour behaviour) throws IOException {
        switch (behaviour.mode()) {
            case SLOW -> {
                pause(behaviour.delay());
                process(exchange, chain, behaviour);
            }
            case HANG -> {
                pause(behaviour.delay());
                exchange.close();
            }
            case REFUSE -> exchange.close();
            case HTTP_500 -> answer(exchange, 500, HTML, PAGE);
            case FAULT -> answer(exchange, 500, XML, FAULT.formatted(behaviour.code()));
            case GARBAGE -> answer(exchange, 200, XML, "<<< 01000111 no XML & no end");
            default -> process(exchange, chain, behaviour);
        }
    }

    private void process(HttpExchange exchange, Chain chain, Behaviour behaviour) throws IOException {
        if (guarded.signs() || behaviour.mode().spoilsTheAnswer()) {
            exchange.setStreams(null, new SpoiltAnswer(behaviour, guarded, exchange.getResponseBody()));
        }
        chain.doFilter(exchange);
    }

    static void pause(Duration delay) throws IOException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed while slow");
        }
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
