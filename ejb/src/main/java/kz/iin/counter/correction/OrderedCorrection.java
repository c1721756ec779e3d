package kz.iin.counter.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.CopyContent;
import kz.iin.counter.DraftContent;

/**
 * A correction as an officer confirms it.
 *
 * @param requestId the same one again is the same correction
 * @param seenVersion of the data that the officer saw
 * @param content all fields as they are to be
 * @param reason why, and by what proof
 * @param copies further ones
 */
public record OrderedCorrection(
        UUID requestId,
        ApplicationNumber number,
        int seenVersion,
        DraftContent content,
        String reason,
        List<CopyContent> copies) {

    public OrderedCorrection {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(reason, "reason");
        copies = List.copyOf(copies);
    }

    /** Withholds the reason and the data: this text may end in a log. */
    @Override
    public String toString() {
        return "OrderedCorrection[" + number + ", withheld]";
    }
}
