package kz.iin.access;

import java.time.Duration;
import java.util.Optional;

/** Whether a caller may come in, or may call an operation. */
public sealed interface Verdict {

    /** Yes, and who it is. */
    record Allowed(Sender sender) implements Verdict {}

    /**
     * No.
     *
     * @param sender whom it seems to be: a registered id, never what the caller wrote
     * @param retryAfter after this time the same call may be tried again; zero when waiting does not help
     */
    record Denied(Denial reason, Optional<String> sender, Duration retryAfter) implements Verdict {

        public static Denied nobody(Denial reason) {
            return new Denied(reason, Optional.empty(), Duration.ZERO);
        }

        public static Denied of(Sender sender, Denial reason) {
            return new Denied(reason, Optional.of(sender.id()), Duration.ZERO);
        }

        public static Denied until(Sender sender, Denial reason, Duration retryAfter) {
            return new Denied(reason, Optional.of(sender.id()), retryAfter);
        }
    }
}
