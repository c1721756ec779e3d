package kz.iin.edge;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.sample.SampleApplication;

/** A request as text, valid until a test spoils it. Spoiling what is not there fails: it would prove nothing. */
public record Request(String xml) {

    private static final String ENVELOPE =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>";

    /** The sample under a new request id. */
    public static Request submission(SampleApplication sample) {
        String payload = sample.xml().replaceFirst("<\\?xml[^>]*>", "");
        return new Request(ENVELOPE.formatted(payload))
                .with("requestId", UUID.randomUUID().toString());
    }

    public static Request status(String number) {
        return new Request(ENVELOPE.formatted(
                "<getApplicationStatus xmlns=\"urn:kz:iin:contract:provided:mfa:v1\"><applicationNumber>" + number
                        + "</applicationNumber></getApplicationStatus>"));
    }

    public static Request decisionToForm(String number, String operator) {
        return new Request(
                ENVELOPE.formatted("<decide xmlns=\"urn:kz:iin:contract:provided:mvd:v1\"><applicationNumber>" + number
                        + "</applicationNumber><operator>" + operator + "</operator><form/></decide>"));
    }

    public static Request of(String payload) {
        return new Request(ENVELOPE.formatted(payload));
    }

    public Request with(String element, String value) {
        return replacing("(<(?:t:)?%1$s>)[^<]*(</(?:t:)?%1$s>)".formatted(element), "$1" + quoted(value) + "$2");
    }

    String text(String element) {
        Matcher found =
                Pattern.compile("<(?:t:)?%1$s>([^<]*)<".formatted(element)).matcher(xml);
        if (!found.find()) {
            throw new IllegalArgumentException("not in the request: " + element);
        }
        return found.group(1);
    }

    public Request without(String element) {
        return replacing("<(?:t:)?%1$s>[^<]*</(?:t:)?%1$s>".formatted(element), "");
    }

    /** What stands before the envelope: a declaration, a document type. */
    public Request after(String prolog) {
        return new Request(prolog + xml);
    }

    public Request replacing(String pattern, String replacement) {
        Matcher found = Pattern.compile(pattern).matcher(xml);
        if (!found.find()) {
            throw new IllegalArgumentException("not in the request: " + pattern);
        }
        return new Request(found.replaceFirst(replacement));
    }

    private static String quoted(String value) {
        return Matcher.quoteReplacement(value);
    }
}
