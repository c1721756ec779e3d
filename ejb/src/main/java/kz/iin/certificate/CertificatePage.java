package kz.iin.certificate;

import java.util.Objects;

/** One certificate as it is printed: what it says, and what stands about it. */
public record CertificatePage(CertificateContent content, Marks marks) {

    public CertificatePage {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(marks, "marks");
    }
}
