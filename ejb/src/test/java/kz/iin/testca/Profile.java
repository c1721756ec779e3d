package kz.iin.testca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;

/** The extensions of a certificate. */
final class Profile {

    private static final X509ExtensionUtils KEY_IDENTIFIERS = new BcX509ExtensionUtils();

    private Profile() {}

    static void authority(X509v3CertificateBuilder certificate, SubjectPublicKeyInfo key, SubjectPublicKeyInfo issuer) {
        keys(certificate, key, issuer);
        add(certificate, Extension.basicConstraints, true, new BasicConstraints(true));
        add(certificate, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    static void leaf(
            X509v3CertificateBuilder certificate, Leaf leaf, SubjectPublicKeyInfo key, SubjectPublicKeyInfo issuer) {
        keys(certificate, key, issuer);
        add(certificate, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        KeyPurposeId[] purposes = leaf.purposes().toArray(KeyPurposeId[]::new);
        add(certificate, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
        if (!leaf.names().isEmpty()) {
            GeneralName[] names = leaf.names().toArray(GeneralName[]::new);
            add(certificate, Extension.subjectAlternativeName, false, new GeneralNames(names));
        }
        addresses(certificate, leaf.statusUrl(), leaf.listUrl());
    }

    private static void addresses(
            X509v3CertificateBuilder certificate, Optional<String> status, Optional<String> list) {
        status.map(Profile::url)
                .map(url -> new AuthorityInformationAccess(new AccessDescription(AccessDescription.id_ad_ocsp, url)))
                .ifPresent(access -> add(certificate, Extension.authorityInfoAccess, false, access));
        list.map(Profile::url)
                .map(url -> new DistributionPoint(new DistributionPointName(new GeneralNames(url)), null, null))
                .map(point -> new CRLDistPoint(new DistributionPoint[] {point}))
                .ifPresent(points -> add(certificate, Extension.cRLDistributionPoints, false, points));
    }

    private static GeneralName url(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }

    private static void keys(
            X509v3CertificateBuilder certificate, SubjectPublicKeyInfo key, SubjectPublicKeyInfo issuer) {
        add(certificate, Extension.subjectKeyIdentifier, false, KEY_IDENTIFIERS.createSubjectKeyIdentifier(key));
        add(certificate, Extension.authorityKeyIdentifier, false, KEY_IDENTIFIERS.createAuthorityKeyIdentifier(issuer));
    }

    private static void add(
            X509v3CertificateBuilder certificate, ASN1ObjectIdentifier kind, boolean critical, ASN1Encodable value) {
        try {
            certificate.addExtension(kind, critical, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
