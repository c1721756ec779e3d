package kz.iin.certificate.issue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What is known of a certificate. */
public sealed interface Verification {

    /** Issued by us, the same, and in force. */
    record Genuine(Instant issuedAt) implements Verification {
        public Genuine {
            Objects.requireNonNull(issuedAt, "issuedAt");
        }
    }

    /** Issued by us and the same; MTsRIAP holds something against its number. */
    record Disputed(Instant issuedAt) implements Verification {
        public Disputed {
            Objects.requireNonNull(issuedAt, "issuedAt");
        }
    }

    /** Issued by us and the same; its number was formed wrongly and is nobody's any more. */
    record Annulled(Instant issuedAt, Instant endedAt) implements Verification {
        public Annulled {
            Objects.requireNonNull(issuedAt, "issuedAt");
            Objects.requireNonNull(endedAt, "endedAt");
        }
    }

    /**
     * Issued by us and the same; the data were corrected since.
     *
     * @param by the certificate that takes its place; empty while it is being made
     */
    record Replaced(Instant issuedAt, Instant endedAt, Optional<String> by) implements Verification {
        public Replaced {
            Objects.requireNonNull(issuedAt, "issuedAt");
            Objects.requireNonNull(endedAt, "endedAt");
        }
    }

    /** A certificate of this number says something else. */
    record Different() implements Verification {}

    /** No certificate has this number. */
    record Unknown() implements Verification {}
}
