package kz.iin.bench.echo;

import jakarta.inject.Inject;
import jakarta.jws.WebParam;
import jakarta.jws.WebService;

/** {@code /echo/echo}: gives the text back, kept or not. */
@WebService(serviceName = "echo", targetNamespace = EchoEndpoint.NAMESPACE)
public class EchoEndpoint {

    static final String NAMESPACE = "urn:kz:iin:bench:echo";

    @Inject
    private KeepText keepText;

    public String echo(@WebParam(name = "text") String text) {
        keepText.keep(text);
        return text;
    }

    public String bare(@WebParam(name = "text") String text) {
        return text;
    }
}
