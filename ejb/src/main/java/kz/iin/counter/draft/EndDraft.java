package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kz.iin.application.ApplicationNumber;

/** Ends a draft of which an application came: what it held stands there now. A second time changes nothing. */
@Stateless
public class EndDraft {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Drafts drafts;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Clock clock;

    public void end(long id, ApplicationNumber number, String officer) {
        Draft draft = entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft != null && draft.outcome().isEmpty()) {
            confirmations.file();
            drafts.detachAll(draft);
            draft.end(number.value(), officer, clock.instant());
        }
    }
}
