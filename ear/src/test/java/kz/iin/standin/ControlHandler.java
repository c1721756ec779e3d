package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The switches over HTTP. GET shows a line for each operation; POST sets one by the form fields {@code operation}, {@code mode}
 * and, as needed, {@code millis} and {@code calls}; DELETE resets all.
 */
final class ControlHandler implements HttpHandler {

    private static final String TEXT = "text/plain;charset=utf-8";

    private final Switches switches;

    ControlHandler(Switches switches) {
        this.switches = switches;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestMethod()) {
                case "GET" -> {}
                case "POST" -> set(form(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                case "DELETE" -> switches.reset();
                default -> throw new IllegalArgumentException("GET shows, POST sets, DELETE resets");
            }
            SwitchFilter.answer(exchange, 200, TEXT, shown());
        } catch (IllegalArgumentException e) {
            SwitchFilter.answer(exchange, 400, TEXT, e.getMessage() + "\n");
        }
    }

    private void set(Map<String, String> form) {
        String name = form.getOrDefault("operation", "");
        Operation operation = Operation.named(name)
                .orElseThrow(() -> new IllegalArgumentException("operation is none of the contracts: " + name));
        Behaviour behaviour = new Behaviour(
                Behaviour.Mode.valueOf(form.getOrDefault("mode", "NORMAL")),
                Duration.ofMillis(number(form, "millis", 0)),
                number(form, "calls", Integer.MAX_VALUE));
        switches.set(operation, behaviour);
    }

    private String shown() {
        return Stream.of(Operation.values())
                .map(operation -> "%s %s called=%d%n"
                        .formatted(operation.wsdlName(), switches.behaviour(operation), switches.calls(operation)))
                .collect(joining());
    }

    private static int number(Map<String, String> form, String field, int otherwise) {
        return form.containsKey(field) ? Integer.parseInt(form.get(field)) : otherwise;
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.strip().split("&"))
                .map(field -> (field + "=").split("=", -1))
                .collect(toMap(
                        field -> URLDecoder.decode(field[0], UTF_8),
                        field -> URLDecoder.decode(field[1], UTF_8),
                        (first, second) -> second));
    }
}
