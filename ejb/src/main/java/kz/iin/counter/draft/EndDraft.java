package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.counter.GatherDraft;
import kz.iin.notification.applicant.ChangeReplyAddress;

/** Ends a draft of which an application came: what it held stands there now, and where the applicant wants mail beside it. A second time changes nothing. */
@Stateless
public class EndDraft {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Drafts drafts;

    @Inject
    private Confirmations confirmations;

    @Inject
    private ChangeReplyAddress reply;

    @Inject
    private Clock clock;

    public void end(long id, ApplicationNumber number, String officer) {
        Draft draft = entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft != null && draft.outcome().isEmpty()) {
            Optional<ReplyAddress> wanted =
                    GatherDraft.from(drafts.content(draft)).replyAddress();
            wanted.ifPresent(address -> reply.give(number, address, officer));
            confirmations.file();
            drafts.detachAll(draft);
            draft.end(number.value(), officer, clock.instant());
        }
    }
}
