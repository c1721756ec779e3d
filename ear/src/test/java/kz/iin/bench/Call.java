package kz.iin.bench;

import java.net.URI;
import java.util.function.Supplier;

/**
 * A SOAP operation, to be called again and again.
 *
 * @param action sent as SOAPAction; empty for none
 * @param envelope a new request at each call, also from several threads
 * @param answer a text that only a successful answer holds
 */
record Call(URI address, String action, Supplier<String> envelope, String answer) {

    private static final String ENVELOPE =
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>";

    Call(URI address, Supplier<String> envelope, String answer) {
        this(address, "", envelope, answer);
    }

    static String envelope(String payload) {
        return ENVELOPE.formatted(payload);
    }
}
