package kz.iin.certificate.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.iin.certificate.issue.VerifyCertificate;
import kz.iin.certificate.sign.CertificateKeys;
import kz.iin.keys.SigningKey;
import kz.iin.person.BirthDate;
import kz.iin.shared.Sha256;

/** Tells anybody who has a certificate before him whether it is genuine and in force. */
@ApplicationScoped
public class VerifyForAnybody {

    /** Ten times what a certificate has: a larger file is none, and is not read to its end. */
    static final int LARGEST = 1024 * 1024;

    private VerifyCertificate certificates;
    private VerifyByCode codes;
    private FindSeal seals;

    protected VerifyForAnybody() {}

    @Inject
    VerifyForAnybody(VerifyCertificate certificates, VerifyByCode codes, CertificateKeys keys) {
        this(
                certificates,
                codes,
                keys.keys().all().stream().map(SigningKey::certificate).toList());
    }

    VerifyForAnybody(VerifyCertificate certificates, VerifyByCode codes, List<X509Certificate> ours) {
        this.certificates = certificates;
        this.codes = codes;
        this.seals = new FindSeal(ours);
    }

    public Verdict byBirthDate(String number, BirthDate born) {
        return Verdict.of(certificates.byBirthDate(number, born));
    }

    /** @param text of the QR code, whole or from its {@code #} on */
    public Verdict byCode(String text) {
        return Verdict.of(codes.of(text));
    }

    /** What was issued is known to the byte; of anything else only its signatures are looked at. */
    public Verdict byFile(InputStream upload) throws IOException {
        byte[] file = upload.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            return Verdict.of(Finding.NOT_OURS);
        }
        Verdict issued = Verdict.of(certificates.byFile(Sha256.of(file)));
        return issued.finding() == Finding.NOT_OURS ? Verdict.of(unissued(seals.in(file))) : issued;
    }

    private static Finding unissued(SealMark mark) {
        return switch (mark) {
            case WHOLE -> Finding.NO_ORIGINAL;
            case BROKEN -> Finding.ALTERED;
            case NONE -> Finding.NOT_OURS;
        };
    }
}
