package kz.iin.standin.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The switches over HTTP. GET shows a line for each operation; POST sets one, or all with {@code operation=all}, by the form
 * fields {@code operation}, {@code mode} and, as needed, {@code millis}, {@code calls}, {@code percent}, {@code code} and
 * {@code seed}; DELETE resets all. {@code /control/received} lists the last requests, {@code /control/received/7} shows one.
 */
public final class ControlHandler implements HttpHandler {

    private static final String RECEIVED = "/control/received";

    private final Switches switches;
    private final Received received;

    public ControlHandler(Switches switches, Received received) {
        this.switches = switches;
        this.received = received;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            SwitchFilter.answer(exchange, 200, SwitchFilter.TEXT, answer(exchange));
        } catch (IllegalArgumentException e) {
            SwitchFilter.answer(exchange, 400, SwitchFilter.TEXT, e.getMessage() + "\n");
        }
    }

    private String answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                return path.startsWith(RECEIVED) ? received(path.substring(RECEIVED.length())) : shown();
            }
            case "POST" -> set(form(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            case "DELETE" -> {
                switches.reset();
                received.forget();
            }
            default -> throw new IllegalArgumentException("GET shows, POST sets, DELETE resets");
        }
        return shown();
    }

    private void set(Map<String, String> form) {
        List<Operation> operations = operations(form.getOrDefault("operation", ""));
        Mode mode = Mode.valueOf(form.getOrDefault("mode", "NORMAL"));
        int usual = (int) mode.usualDelay().toMillis();
        Behaviour behaviour = new Behaviour(
                mode,
                Duration.ofMillis(number(form, "millis", usual)),
                number(form, "calls", Behaviour.ALWAYS),
                number(form, "percent", Behaviour.EACH),
                form.getOrDefault("code", Behaviour.USUAL_CODE));
        if (form.containsKey("seed")) {
            switches.seed(Long.parseLong(form.get("seed")));
        }
        operations.forEach(operation -> switches.set(operation, behaviour));
    }

    private List<Operation> operations(String name) {
        return name.equals("all")
                ? List.copyOf(switches.operations())
                : List.of(Operation.named(name)
                        .filter(switches.operations()::contains)
                        .orElseThrow(
                                () -> new IllegalArgumentException("operation is none of the contracts: " + name)));
    }

    private String shown() {
        return switches.operations().stream()
                .map(operation -> "%s %s called=%d%n"
                        .formatted(operation.wsdlName(), switches.behaviour(operation), switches.calls(operation)))
                .collect(joining());
    }

    private String received(String rest) {
        if (rest.matches("/[0-9]{1,18}")) {
            return received.numbered(Long.parseLong(rest.substring(1)))
                    .map(Received.Request::body)
                    .orElseThrow(() -> new IllegalArgumentException("not kept: " + rest.substring(1)));
        }
        return received.all().stream()
                .map(request -> "%d %s %s %s %s%n"
                        .formatted(
                                request.number(),
                                request.at(),
                                request.operation().wsdlName(),
                                request.messageId(),
                                request.mode()))
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
