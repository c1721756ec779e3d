package kz.iin.journal.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of the journal, the latest first.
 *
 * @param next where the following part begins; empty when nothing came after the last entry
 */
public record MessagePage(List<MessageEntry> entries, Optional<UUID> next) {

    public MessagePage {
        entries = List.copyOf(entries);
    }
}
