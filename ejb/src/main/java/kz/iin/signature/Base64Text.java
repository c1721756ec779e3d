package kz.iin.signature;

import java.util.Base64;
import org.w3c.dom.Element;

/** Base64 as it is met: with ends of lines, those written as {@code &#13;} too. */
final class Base64Text {

    private Base64Text() {}

    static byte[] in(Element element) throws Refusal {
        try {
            return Base64.getDecoder().decode(element.getTextContent().replaceAll("[ \t\r\n]", ""));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.MALFORMED_SIGNATURE);
        }
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
