package kz.iin.testca;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import kz.iin.signature.SigningAlgorithm;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** A certificate authority whose every certificate, list and answer is made on demand, for the moments that a test names. */
public final class TestCa {

    private static final int RSA_BITS = 2048;
    private static final AtomicLong SERIALS = new AtomicLong(4_000_000_000_000_000L);

    private final SigningAlgorithm algorithm;
    private final Credential credential;

    private TestCa(SigningAlgorithm algorithm, Credential credential) {
        this.algorithm = algorithm;
        this.credential = credential;
    }

    /** A root of trust. */
    public static TestCa root(SigningAlgorithm algorithm, String name, Validity validity) {
        Keys keys = Keys.of(algorithm, RSA_BITS);
        X500Name subject = new X500Name("C=KZ,CN=" + name);
        X509v3CertificateBuilder certificate = draft(subject, subject, validity, keys.pub());
        Profile.authority(certificate, keys.pub(), keys.pub());
        X509Certificate made = read(certificate.build(new Signer(algorithm, keys.priv())));
        return new TestCa(algorithm, new Credential(keys.priv(), List.of(made)));
    }

    /** Whoever has a key can issue certificates with it; whether they are worth anything is another matter. */
    public static TestCa pretending(SigningAlgorithm algorithm, Credential credential) {
        return new TestCa(algorithm, credential);
    }

    /** An authority under this one. */
    public TestCa intermediate(SigningAlgorithm itsAlgorithm, String name, Validity validity) {
        Keys keys = Keys.of(itsAlgorithm, RSA_BITS);
        X509v3CertificateBuilder certificate = draft(name(), new X500Name("C=KZ,CN=" + name), validity, keys.pub());
        Profile.authority(certificate, keys.pub(), key());
        return new TestCa(itsAlgorithm, credential(keys, certificate));
    }

    public Credential issue(Leaf leaf) {
        Keys keys = Keys.of(leaf.algorithm(), leaf.rsaBits());
        X509v3CertificateBuilder certificate = draft(name(), leaf.subject(), leaf.validity(), keys.pub());
        Profile.leaf(certificate, leaf, keys.pub(), key());
        return credential(keys, certificate);
    }

    public X509Certificate certificate() {
        return credential.certificate();
    }

    public Credential credential() {
        return credential;
    }

    /** A revocation list, as bytes. */
    public byte[] revocationList(Instant issued, Instant next, Collection<X509Certificate> revoked) {
        X509v2CRLBuilder list = new X509v2CRLBuilder(name(), Date.from(issued));
        list.setNextUpdate(Date.from(next));
        revoked.forEach(certificate ->
                list.addCRLEntry(certificate.getSerialNumber(), Date.from(issued), CRLReason.keyCompromise));
        try {
            return list.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Signer signer() {
        return new Signer(algorithm, credential.key());
    }

    X509CertificateHolder holder() {
        try {
            return new JcaX509CertificateHolder(certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Credential credential(Keys keys, X509v3CertificateBuilder certificate) {
        X509Certificate made = read(certificate.build(signer()));
        return new Credential(
                keys.priv(),
                Stream.concat(Stream.of(made), credential.chain().stream()).toList());
    }

    private X500Name name() {
        return holder().getSubject();
    }

    private SubjectPublicKeyInfo key() {
        return holder().getSubjectPublicKeyInfo();
    }

    private static X509v3CertificateBuilder draft(
            X500Name issuer, X500Name subject, Validity validity, SubjectPublicKeyInfo key) {
        return new X509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIALS.incrementAndGet()),
                Date.from(validity.from()),
                Date.from(validity.until()),
                subject,
                key);
    }

    private static X509Certificate read(X509CertificateHolder made) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(made.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the certificate that was made can't be read", e);
        }
    }
}
