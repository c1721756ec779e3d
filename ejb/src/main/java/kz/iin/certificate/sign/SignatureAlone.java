package kz.iin.certificate.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** The signature and nothing beside it: PAdES of the level B, appended to the file, shown nowhere on its page. */
final class SignatureAlone implements Signing {

    private final CmsSigner signer;

    SignatureAlone(KeySuccession keys) {
        this.signer = new CmsSigner(keys);
    }

    @Override
    public byte[] signed(byte[] pdf, SigningKey key, Instant at) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(2 * pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(CmsSigner.longest(key));
            document.addSignature(signature(at), options);
            ExternalSigningSupport appended = document.saveIncrementalForExternalSigning(signed);
            appended.setSignature(signer.sign(appended.getContent().readAllBytes(), key));
        } catch (IOException unreadable) {
            throw new SealRefused("the file could not be signed", unreadable);
        }
        return signed.toByteArray();
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        return signature;
    }
}
