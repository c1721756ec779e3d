package kz.iin.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Answer;
import kz.iin.registry.Answered;
import kz.iin.registry.AnswersCame;

/** Notes what the MFA said to a report, in the transaction that closes its message. A refusal is raised at once. */
@ApplicationScoped
class RecordAcknowledgements {

    private static final Logger LOG = Logger.getLogger(RecordAcknowledgements.class.getName());

    private static final String ARRIVED =
            "update report_delivery set done_at = ?2, acknowledgement = ?3, refusal = null where id = ?1";

    private static final String REFUSED = """
            update report_delivery set refusal = ?3, escalated_at = coalesce(escalated_at, ?2), acknowledgement = null
            where id = ?1""";

    @PersistenceContext
    private EntityManager entities;

    void on(@Observes AnswersCame answers) {
        answers.aboutReports().forEach(this::record);
    }

    private void record(Answered answered) {
        if (answered.answer() instanceof Answer.ReportAcknowledged acknowledged) {
            note(ARRIVED, answered, acknowledged.number());
        } else if (answered.answer() instanceof Answer.ReportRefused refused) {
            note(REFUSED, answered, refused.account());
            LOG.log(Level.SEVERE, "A report was refused by the MFA: delivery {0}", answered.subject());
        }
    }

    private void note(String update, Answered answered, String words) {
        entities.createNativeQuery(update)
                .setParameter(1, answered.subject())
                .setParameter(2, Timestamp.from(answered.at()))
                .setParameter(3, words)
                .executeUpdate();
    }
}
