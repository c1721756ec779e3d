package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Stands before an endpoint and spoils its answers as the switches say. */
final class SwitchFilter extends Filter {

    private static final String XML = "text/xml;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String FAULT = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>\
            <faultcode>s:Server</faultcode><faultstring>The registry does not work</faultstring><detail>\
            <fault xmlns="urn:kz:iin:contract:common:types:v1"><code>REGISTRY_FAILURE</code>\
            <message>The registry does not work</message><incidentId>00000000-0000-0000-0000-000000000000</incidentId>\
            </fault></detail></s:Fault></s:Body></s:Envelope>""";

    private final Switches switches;

    SwitchFilter(Switches switches) {
        this.switches = switches;
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
        Optional<Operation> operation =
                Operation.ofAction(exchange.getRequestHeaders().getFirst("SOAPAction"));
        if (operation.isEmpty()) {
            answer(exchange, 400, TEXT, "SOAPAction names no operation of the contract");
            return;
        }
        doFilter(exchange, chain, switches.next(operation.get()));
    }

    private static void doFilter(HttpExchange exchange, Chain chain, Behaviour behaviour) throws IOException {
        switch (behaviour.mode()) {
            case NORMAL -> chain.doFilter(exchange);
            case SLOW -> {
                pause(behaviour.delay());
                chain.doFilter(exchange);
            }
            case FAIL -> answer(exchange, 500, XML, FAULT);
            case HTTP_500 -> answer(exchange, 500, TEXT, "Internal Server Error");
            case GARBAGE -> answer(exchange, 200, XML, "<<< 01000111 no XML & no end");
            case DOWN -> exchange.close();
        }
    }

    private static void pause(Duration delay) throws IOException {
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
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
