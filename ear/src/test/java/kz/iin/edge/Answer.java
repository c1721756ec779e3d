package kz.iin.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTTP answer, and the declared fault in it. */
public record Answer(int status, String body, Map<String, List<String>> headers) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public Answer(int status, String body) {
        this(status, body, Map.of());
    }

    /** Its first line; names of headers are in lower case. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public String code() {
        return text("code").orElse("none");
    }

    public String field() {
        return text("field").orElse("");
    }

    public String incidentId() {
        return text("incidentId").orElse("none");
    }

    String faultcode() {
        return text("faultcode").orElse("none").replaceFirst(".*:", "");
    }

    public Optional<String> text(String element) {
        Matcher found = Pattern.compile("<(?:\\w+:)?" + element + "(?: [^>]*)?>([^<]*)</")
                .matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
