package kz.iin.certificate.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import kz.iin.signature.Fetch;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks an authority of time stamps (RFC 3161). The library's own way to one needs an HTTP client beside the JDK's. */
final class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1;

    private static final int NONCE_BITS = 64;
    private static final String QUERY = "application/timestamp-query";

    private final URI address;
    private final transient Fetch fetch;
    private final transient SecureRandom chance;

    TimeStamps(URI address, Fetch fetch, SecureRandom chance) {
        this.address = address;
        this.fetch = fetch;
        this.chance = chance;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampRequestGenerator question = new TimeStampRequestGenerator();
        question.setCertReq(true);
        TimeStampRequest request = question.generate(
                new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(NONCE_BITS, chance));
        try {
            TimeStampResponse response = new TimeStampResponse(fetch.post(address, QUERY, request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new DSSExternalResourceException(address + ": no time stamp, status " + response.getStatus());
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException silent) {
            throw new DSSExternalResourceException(address + ": " + silent.getMessage(), silent);
        }
    }
}
