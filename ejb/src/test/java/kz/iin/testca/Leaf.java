package kz.iin.testca;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.signature.SigningAlgorithm;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * What is asked of the authority for one certificate.
 *
 * @param statusUrl where the responder for the certificate is
 * @param listUrl where the revocation list is
 */
public record Leaf(
        SigningAlgorithm algorithm,
        int rsaBits,
        Validity validity,
        X500Name subject,
        List<KeyPurposeId> purposes,
        List<GeneralName> names,
        Optional<String> statusUrl,
        Optional<String> listUrl) {

    private static final int RSA_BITS = 2048;
    private static final KeyPurposeId LEGAL_ENTITY = purpose("1.2.398.3.3.4.1.2");
    private static final KeyPurposeId INFORMATION_SYSTEM = purpose("1.2.398.3.3.4.1.2.2");
    private static final KeyPurposeId NATURAL_PERSON = purpose("1.2.398.3.3.4.1.1");

    public Leaf {
        purposes = List.copyOf(purposes);
        names = List.copyOf(names);
    }

    /** The yearly certificate of a ministry or of the gateway: who holds it, for which organisation. */
    public static Leaf organisation(
            SigningAlgorithm algorithm, String name, String holderIin, String bin, Validity validity) {
        X500Name subject = named(name)
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + holderIin)
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.OU, "BIN" + bin)
                .build();
        return plain(algorithm, subject, validity, List.of(LEGAL_ENTITY, INFORMATION_SYSTEM));
    }

    public static Leaf person(SigningAlgorithm algorithm, String name, String iin, Validity validity) {
        X500Name subject = named(name).addRDN(BCStyle.SERIALNUMBER, "IIN" + iin).build();
        return plain(algorithm, subject, validity, List.of(NATURAL_PERSON));
    }

    /** For the server's side of TLS on this machine, or under the names given. */
    public static Leaf tlsServer(Validity validity, String... hosts) {
        List<GeneralName> names = Stream.concat(
                        Stream.of(
                                new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                                new GeneralName(GeneralName.dNSName, "localhost")),
                        Arrays.stream(hosts).map(host -> new GeneralName(GeneralName.dNSName, host)))
                .toList();
        return plain(
                        SigningAlgorithm.RSA_SHA256,
                        named("localhost").build(),
                        validity,
                        List.of(KeyPurposeId.id_kp_serverAuth))
                .withNames(names);
    }

    /** For the client's side of TLS. */
    public static Leaf tlsClient(String name, Validity validity) {
        return plain(
                SigningAlgorithm.RSA_SHA256, named(name).build(), validity, List.of(KeyPurposeId.id_kp_clientAuth));
    }

    public Leaf withRsaBits(int bits) {
        return new Leaf(algorithm, bits, validity, subject, purposes, names, statusUrl, listUrl);
    }

    public Leaf withStatusAt(String url) {
        return new Leaf(algorithm, rsaBits, validity, subject, purposes, names, Optional.of(url), listUrl);
    }

    public Leaf withListAt(String url) {
        return new Leaf(algorithm, rsaBits, validity, subject, purposes, names, statusUrl, Optional.of(url));
    }

    private Leaf withNames(List<GeneralName> given) {
        return new Leaf(algorithm, rsaBits, validity, subject, purposes, given, statusUrl, listUrl);
    }

    private static Leaf plain(
            SigningAlgorithm algorithm, X500Name subject, Validity validity, List<KeyPurposeId> purposes) {
        return new Leaf(
                algorithm, RSA_BITS, validity, subject, purposes, List.of(), Optional.empty(), Optional.empty());
    }

    private static X500NameBuilder named(String name) {
        return new X500NameBuilder().addRDN(BCStyle.CN, name).addRDN(BCStyle.C, "KZ");
    }

    private static KeyPurposeId purpose(String identifier) {
        return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(identifier));
    }
}
