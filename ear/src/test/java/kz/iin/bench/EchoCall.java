package kz.iin.bench;

import java.net.URI;
import kz.iin.bench.echo.EchoWar;

/** The calls of the echo, with a text as long as what they are compared with. */
final class EchoCall {

    private EchoCall() {}

    /** Commits one row. */
    static Call keeping(URI server, int size) {
        return of("echo", server, size);
    }

    /** What the SOAP stack alone can do. */
    static Call bare(URI server, int size) {
        return of("bare", server, size);
    }

    private static Call of(String operation, URI server, int size) {
        String envelope = Call.envelope(EchoWar.payload(operation, "x".repeat(size)));
        return new Call(server.resolve("echo/echo"), () -> envelope, operation + "Response");
    }
}
