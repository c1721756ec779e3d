package kz.iin.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Actors;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.journal.reading.FindMessages;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.journal.reading.MessagePage;

/** Looks messages up. What is listed names nobody; that somebody asked for a person's number is written down. */
@Stateless
public class SearchMessages {

    @Inject
    private FindMessages messages;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /**
     * @param after where an earlier page said that this one begins; empty for the first one
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public MessagePage find(Viewer viewer, MessageFilter filter, Optional<UUID> after, int limit) {
        Right.LOOK.require(viewer);
        filter.iin()
                .ifPresent(iin -> audit.record(Act.of(Deed.SEARCHED_PERSONS, actors.inAstana(viewer.login()))
                        .changing(List.of(Change.between("iin", null, iin.value())))));
        return messages.find(filter, after, limit);
    }

    /** @throws NotPermitted if the role of the viewer does not allow it */
    public Optional<MessageEntry> entry(Viewer viewer, UUID id) {
        Right.LOOK.require(viewer);
        return messages.entry(id);
    }
}
