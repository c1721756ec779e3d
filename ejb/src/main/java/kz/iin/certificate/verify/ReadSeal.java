package kz.iin.certificate.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import kz.iin.certificate.sign.CertificateKeys;
import kz.iin.certificate.sign.SealLevel;
import kz.iin.keys.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Reads in a certificate that we keep who signed it, when, and how long that can be proven (ETSI EN 319 142-1, 6). For files of
 * others there is {@link VerifyForAnybody}, which takes none of them for a PDF.
 */
@ApplicationScoped
public class ReadSeal {

    private static final String TIME_STAMP = "ETSI.RFC3161";
    private static final COSName EVIDENCE = COSName.getPDFName("DSS");

    private List<X509Certificate> ours;

    protected ReadSeal() {}

    @Inject
    ReadSeal(CertificateKeys keys) {
        this(keys.keys().all().stream().map(SigningKey::certificate).toList());
    }

    ReadSeal(List<X509Certificate> ours) {
        this.ours = List.copyOf(ours);
    }

    /** Empty where none of our keys has signed. */
    public Optional<Seal> in(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return seal(pdf, file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Seal> seal(PDDocument pdf, byte[] file) throws IOException {
        for (PDSignature signature : pdf.getSignatureDictionaries()) {
            Optional<CmsSignature> read = CmsSignature.read(signature.getContents(), ours);
            if (read.isPresent()) {
                boolean whole = read.get().isOver(signature.getSignedContent(file));
                return Optional.of(seal(signature, read.get(), level(pdf, read.get()), whole));
            }
        }
        return Optional.empty();
    }

    private static Seal seal(PDSignature signature, CmsSignature read, SealLevel level, boolean whole) {
        X509Certificate signer = read.signer();
        return new Seal(
                name(signer),
                Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant),
                level,
                whole,
                signer.getNotAfter().toInstant());
    }

    private static SealLevel level(PDDocument pdf, CmsSignature read) throws IOException {
        if (pdf.getSignatureDictionaries().stream().anyMatch(other -> TIME_STAMP.equals(other.getSubFilter()))) {
            return SealLevel.LTA;
        }
        if (pdf.getDocumentCatalog().getCOSObject().containsKey(EVIDENCE)) {
            return SealLevel.LT;
        }
        return read.isTimeStamped() ? SealLevel.T : SealLevel.B;
    }

    /** Its common name; all of the name where there is none. */
    private static String name(X509Certificate signer) {
        String whole = signer.getSubjectX500Principal().getName();
        try {
            return new LdapName(whole)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(whole);
        } catch (InvalidNameException odd) {
            return whole;
        }
    }
}
