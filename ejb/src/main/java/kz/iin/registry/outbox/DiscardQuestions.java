package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes questions back that are of no use any more, within the caller's transaction. */
@ApplicationScoped
public class DiscardQuestions {

    static final String DISCARD =
            "with settled as (delete from outbox where application_id = ?1 returning message_id),\n"
                    + CarriedTexts.EMPTIED + "select count(*) from settled";

    /** With its signed form, so that it is signed anew when it is put in again. */
    static final String DISCARD_REPORT = """
            with taken as (delete from outbox where delivery_id = ?1 returning message_id),
            calls as (delete from gateway_call using taken where gateway_call.message_id = taken.message_id)
            select count(*) from taken""";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Holds the questions about an application. To be called before the application itself is held, as it is when an answer
     * is stored: two that hold both never wait in a circle.
     */
    public void hold(long applicationId) {
        entities.createNativeQuery("select id from outbox where application_id = ?1 order by id for update")
                .setParameter(1, applicationId)
                .getResultList();
    }

    /** None of the questions is sent any more, and an answer to one that was sent is not believed. */
    public void discard(long applicationId) {
        entities.createNativeQuery(DISCARD).setParameter(1, applicationId).getSingleResult();
    }

    /** The same of the report that is brought by that delivery. */
    void discardReport(long delivery) {
        entities.createNativeQuery(DISCARD_REPORT).setParameter(1, delivery).getSingleResult();
    }
}
