package kz.iin.counter.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.iin.counter.DraftContent;

/**
 * A draft as it is read.
 *
 * @param requestId under which it is filed or declined
 * @param zone of the mission's clocks
 * @param today at the mission
 * @param outcome the number of what came of it; then there is no content
 */
public record OpenedDraft(
        SeenDraft seen,
        UUID requestId,
        String mission,
        ZoneId zone,
        LocalDate today,
        DraftContent content,
        List<AttachedCopy> copies,
        Optional<String> outcome) {

    public OpenedDraft {
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(content, "content");
        copies = List.copyOf(copies);
        Objects.requireNonNull(outcome, "outcome");
    }
}
