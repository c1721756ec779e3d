package kz.iin.registry.outbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.registry.Answered;
import kz.iin.registry.AnswersCame;

/** Stores what became of the messages that a worker had taken, with all that follows from the answers, or nothing of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SettleMessages {

    /** Nothing of what is answered is kept, on whichever way it went. */
    static final String CLOSE = """
            with settled as (update outbox set done_at = ?1, dead_at = null, last_failure = null, payload = null
                             where id = any(cast(?2 as bigint[])) and done_at is null
                             returning id, message_id),
            """ + CarriedTexts.EMPTIED + "select id from settled";

    private static final String POSTPONE =
            "update outbox set last_failure = ?1, due_at = ?2 where id = ?3 and done_at is null";
    private static final String BURY =
            "update outbox set last_failure = ?1, dead_at = ?2 where id = ?3 and done_at is null";
    private static final String RELEASE = """
            update outbox set tries = tries - 1, due_at = created_at
            where id = any(cast(?1 as bigint[])) and done_at is null""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<AnswersCame> answers;

    /** A second answer to the same message changes nothing. */
    public void settle(Collection<? extends Outcome> outcomes) {
        close(of(outcomes, Outcome.Done.class));
        of(outcomes, Outcome.Postponed.class)
                .forEach(late -> note(POSTPONE, late.failure(), Timestamp.from(late.until()), late.id()));
        of(outcomes, Outcome.Dead.class).forEach(dead -> note(BURY, dead.code(), Timestamp.from(dead.at()), dead.id()));
        release(of(outcomes, Outcome.NotSent.class));
    }

    private void close(List<Outcome.Done> done) {
        Optional<Instant> at =
                done.stream().map(answer -> answer.answered().at()).max(Comparator.naturalOrder());
        List<Answered> first = at.map(moment -> firstAnswers(done, moment)).orElse(List.of());
        if (!first.isEmpty()) {
            answers.fire(new AnswersCame(first));
        }
    }

    private List<Answered> firstAnswers(List<Outcome.Done> done, Instant at) {
        List<?> closed = entities.createNativeQuery(CLOSE)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, array(done))
                .getResultList();
        Set<Long> ids = closed.stream().map(Long.class::cast).collect(toSet());
        return done.stream()
                .filter(answer -> ids.contains(answer.id()))
                .map(Outcome.Done::answered)
                .toList();
    }

    private void note(String update, String code, Timestamp moment, long id) {
        entities.createNativeQuery(update)
                .setParameter(1, code)
                .setParameter(2, moment)
                .setParameter(3, id)
                .executeUpdate();
    }

    private void release(List<Outcome.NotSent> notSent) {
        if (!notSent.isEmpty()) {
            entities.createNativeQuery(RELEASE).setParameter(1, array(notSent)).executeUpdate();
        }
    }

    private static <T extends Outcome> List<T> of(Collection<? extends Outcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String array(List<? extends Outcome> outcomes) {
        return outcomes.stream().map(outcome -> Long.toString(outcome.id())).collect(joining(",", "{", "}"));
    }
}
