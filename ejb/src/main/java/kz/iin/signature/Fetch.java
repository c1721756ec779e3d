package kz.iin.signature;

import java.io.IOException;
import java.net.URI;

/** Gets a revocation list, or the answer of a responder. */
public interface Fetch {

    /** @throws IOException when it does not come in time, is too large, or is no success */
    byte[] get(URI address) throws IOException;

    /** @throws IOException when it does not come in time, is too large, or is no success */
    byte[] post(URI address, String contentType, byte[] question) throws IOException;
}
