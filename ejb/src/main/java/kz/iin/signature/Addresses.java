package kz.iin.signature;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;

/** Where a certificate says that its revocation is told. */
final class Addresses {

    private Addresses() {}

    static List<URI> ofResponders(X509CertificateHolder certificate) {
        Extension access = certificate.getExtension(Extension.authorityInfoAccess);
        return access == null
                ? List.of()
                : Arrays.stream(AuthorityInformationAccess.getInstance(access.getParsedValue())
                                .getAccessDescriptions())
                        .filter(one -> AccessDescription.id_ad_ocsp.equals(one.getAccessMethod()))
                        .map(AccessDescription::getAccessLocation)
                        .flatMap(Addresses::http)
                        .toList();
    }

    static List<URI> ofLists(X509CertificateHolder certificate) {
        Extension points = certificate.getExtension(Extension.cRLDistributionPoints);
        return points == null
                ? List.of()
                : Arrays.stream(CRLDistPoint.getInstance(points.getParsedValue())
                                .getDistributionPoints())
                        .map(DistributionPoint::getDistributionPoint)
                        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
                        .flatMap(name -> Arrays.stream(
                                GeneralNames.getInstance(name.getName()).getNames()))
                        .flatMap(Addresses::http)
                        .toList();
    }

    private static Stream<URI> http(GeneralName name) {
        return Stream.of(name)
                .filter(one -> one.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(one -> one.getName().toString())
                .filter(text -> text.matches("https?://\\S+"))
                .map(URI::create);
    }
}
