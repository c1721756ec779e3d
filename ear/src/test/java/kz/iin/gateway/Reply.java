package kz.iin.gateway;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back, byte for byte. */
public final class Reply {

    private final int status;
    private final byte[] bytes;

    Reply(int status, byte[] bytes) {
        this.status = status;
        this.bytes = bytes.clone();
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text of the first element of that name; its prefix does not matter. None is a failure. */
    public String text(String element) {
        return text(element, body());
    }

    /** The same within {@code data}, which carries escaped XML. */
    public String inData(String element) {
        String data = text("data");
        return text(element, data.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    /** Our code within the gateway's fault. */
    public String ourCode() {
        return text("errorCode", body().replaceFirst("(?s).*<subError>", ""));
    }

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String text(String element, String xml) {
        Matcher found = Pattern.compile("<(?:\\w+:)?" + element + "(?: [^>]*)?>([^<]*)</")
                .matcher(xml);
        if (!found.find()) {
            throw new AssertionError("no " + element + " in " + xml);
        }
        return found.group(1);
    }
}
