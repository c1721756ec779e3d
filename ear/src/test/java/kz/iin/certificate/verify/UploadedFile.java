package kz.iin.certificate.verify;

import java.security.cert.X509Certificate;
import java.util.List;

/** What is looked for in a file that somebody uploads, apart from the certificates that are stored. */
public final class UploadedFile {

    private final FindSeal seals;

    /** @param ours those of our keys */
    public UploadedFile(List<X509Certificate> ours) {
        seals = new FindSeal(ours);
    }

    /** @return whether a key of ours has signed all of it */
    public boolean isSealed(byte[] file) {
        return seals.in(file) == SealMark.WHOLE;
    }
}
