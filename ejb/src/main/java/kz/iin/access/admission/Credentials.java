package kz.iin.access.admission;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.iin.access.Shown;

/**
 * What a caller shows of itself.
 *
 * @param senderId as the caller wrote it
 * @param certificate of the TLS client, which has proven that it holds the key
 * @param signature whether the message is signed by a certificate of this sender
 * @param carrier the registered sender who may bring the messages of others over its own connection
 */
public record Credentials(
        Optional<String> senderId,
        Optional<String> password,
        Optional<X509Certificate> certificate,
        Shown signature,
        Optional<String> carrier) {

    /** Says nothing: a password does not get into a log. */
    @Override
    public String toString() {
        return "credentials";
    }
}
