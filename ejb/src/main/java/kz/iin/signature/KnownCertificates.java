package kz.iin.signature;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Collection;

/**
 * The certificates of the partners. A key is taken from here and never from a message. A partner may have several at a time:
 * the next one is registered before the present one ends.
 */
@FunctionalInterface
public interface KnownCertificates {

    /** Those with this serial number, of whatever issuer; the caller compares the rest. */
    Collection<X509Certificate> withSerial(BigInteger serial);
}
