package kz.iin.signature;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.w3c.dom.Element;

/** Which registered certificate a message names. */
final class KeyInfo {

    private final KnownCertificates known;

    KeyInfo(KnownCertificates known) {
        this.known = known;
    }

    /** In a message: the certificate itself, or its issuer and serial number. A token elsewhere in the message is refused. */
    X509Certificate ofMessage(Element keyInfo) throws Refusal {
        Element key = onlyChild(Elements.only(keyInfo, Names.WSSE, "SecurityTokenReference"));
        if (Elements.is(key, Names.WSSE, "KeyIdentifier")) {
            Refusal.when(!Names.X509_V3.equals(key.getAttributeNS(null, "ValueType")), Reason.FOREIGN_KEY_FORM);
            return registered(certificateIn(key));
        }
        Refusal.when(!Elements.is(key, Names.DS, "X509Data"), Reason.FOREIGN_KEY_FORM);
        Element named = onlyChild(key);
        Refusal.when(!Elements.is(named, Names.DS, "X509IssuerSerial"), Reason.FOREIGN_KEY_FORM);
        return named(named);
    }

    /** In the document of {@code data}: the certificate itself. */
    X509Certificate ofData(Element keyInfo) throws Refusal {
        Element data = Elements.only(keyInfo, Names.DS, "X509Data");
        return registered(certificateIn(Elements.only(data, Names.DS, "X509Certificate")));
    }

    private X509Certificate registered(X509Certificate presented) throws Refusal {
        Collection<X509Certificate> candidates = known.withSerial(presented.getSerialNumber());
        return first(candidates.stream().filter(presented::equals).toList());
    }

    private X509Certificate named(Element issuerSerial) throws Refusal {
        String issuer = text(issuerSerial, "X509IssuerName");
        String serial = text(issuerSerial, "X509SerialNumber");
        Collection<X509Certificate> candidates = known.withSerial(number(serial));
        X500Name name = nameIn(issuer);
        return first(candidates.stream()
                .filter(candidate -> name.equals(issuerOf(candidate)))
                .toList());
    }

    private static X509Certificate first(List<X509Certificate> found) throws Refusal {
        Refusal.when(found.isEmpty(), Reason.UNKNOWN_CERTIFICATE);
        return found.get(0);
    }

    private static X509Certificate certificateIn(Element element) throws Refusal {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Base64Text.in(element)));
        } catch (CertificateException e) {
            throw new Refusal(Reason.MALFORMED_SIGNATURE);
        }
    }

    /** Compared as BouncyCastle compares names: the parts in whatever order, letters of either case. */
    private static X500Name issuerOf(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    }

    private static X500Name nameIn(String text) throws Refusal {
        try {
            return new X500Name(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.MALFORMED_SIGNATURE);
        }
    }

    private static BigInteger number(String decimal) throws Refusal {
        Refusal.when(!decimal.matches("[0-9]{1,60}"), Reason.MALFORMED_SIGNATURE);
        return new BigInteger(decimal);
    }

    private static String text(Element parent, String name) throws Refusal {
        return Elements.only(parent, Names.DS, name).getTextContent().strip();
    }

    private static Element onlyChild(Element parent) throws Refusal {
        List<Element> children = Elements.childrenOf(parent);
        Refusal.when(children.size() != 1, Reason.FOREIGN_KEY_FORM);
        return children.get(0);
    }
}
