package kz.iin.registry.mfa;

import java.time.Instant;
import java.util.Objects;

/**
 * A report as it is brought to the MFA. Not a record: its files are not copied, for they may be many bytes.
 *
 * <p>Its message is known by its content: another content can't come under the same id, nor the same under another one.
 */
public final class ReportLetter {

    private final ReportHead head;
    private final Instant writtenAt;
    private final byte[] page;
    private final byte[] data;

    /**
     * @param writtenAt the same whenever the report is brought again
     * @param page the signed PDF
     * @param data the XML
     */
    public ReportLetter(ReportHead head, Instant writtenAt, byte[] page, byte[] data) {
        this.head = Objects.requireNonNull(head, "head");
        this.writtenAt = Objects.requireNonNull(writtenAt, "writtenAt");
        this.page = page;
        this.data = data;
    }

    ReportHead head() {
        return head;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    byte[] page() {
        return page;
    }

    byte[] data() {
        return data;
    }
}
