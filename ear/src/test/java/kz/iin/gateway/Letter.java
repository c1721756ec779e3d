package kz.iin.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message of the synchronous channel as a participant writes it by hand, valid until a test spoils it. Not signed. */
public record Letter(String xml) {

    /** Everything but the data; the namespaces are those of the reference, not of the product's writer. */
    private static final String TEMPLATE = """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <typ:SendMessage xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>\
        <messageId>%s</messageId><serviceId>%s</serviceId><messageDate>%s</messageDate>\
        <sender><senderId>%s</senderId><password>demo-sender-%4$s</password></sender>\
        <sessionId>{0a1b2c3d-0001-4002-8003-0123456789ab}</sessionId>\
        </requestInfo><requestData>%s</requestData></request></typ:SendMessage></soap:Body></soap:Envelope>\
        """;

    private static final String AS_TEXT = """
        <data xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:type="xs:string">%s</data>\
        """;

    /** Business XML as escaped text, under a new id, of this moment. */
    public static Letter of(String sender, String serviceId, String payload) {
        return withData(sender, serviceId, AS_TEXT.formatted(escaped(payload)));
    }

    /** @param data the element {@code data}, or nothing */
    public static Letter withData(String sender, String serviceId, String data) {
        Instant now = Clock.systemUTC().instant();
        return new Letter(TEMPLATE.formatted(UUID.randomUUID(), serviceId, now, sender, data));
    }

    public String messageId() {
        return found("<messageId>([^<]*)<").group(1);
    }

    /** The same under a new id. */
    Letter anew() {
        return with("messageId", UUID.randomUUID().toString());
    }

    public Letter with(String element, String value) {
        return replacing("(<%1$s>)[^<]*(</%1$s>)".formatted(element), "$1" + Matcher.quoteReplacement(value) + "$2");
    }

    public Letter replacing(String pattern, String replacement) {
        found(pattern);
        return new Letter(xml.replaceFirst(pattern, replacement));
    }

    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String xml) {
        return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Matcher found(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(xml);
        if (!found.find()) {
            throw new IllegalArgumentException("not in the message: " + pattern);
        }
        return found;
    }
}
