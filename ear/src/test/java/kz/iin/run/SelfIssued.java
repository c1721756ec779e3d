package kz.iin.run;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key of the curve P-256 that only its own certificate vouches for: what certificates and their codes are signed with here. */
record SelfIssued(PrivateKey key, X509Certificate certificate) {

    private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2036-01-01T00:00:00Z"));

    static SelfIssued named(String name) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        X500Name subject = new X500Name("C=KZ,CN=" + name);
        JcaX509v3CertificateBuilder certificate =
                new JcaX509v3CertificateBuilder(subject, BigInteger.ONE, FROM, UNTIL, subject, pair.getPublic());
        try {
            return new SelfIssued(
                    pair.getPrivate(),
                    new JcaX509CertificateConverter()
                            .getCertificate(certificate.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))));
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException("every Java platform has SHA256withECDSA", impossible);
        }
    }
}
