package kz.iin.application.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.calendar.Zones;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says once a day whose deadline has come or passed while a ministry has not answered: a silent ministry costs time, and
 * somebody must know. One node says it, whichever comes first.
 */
@Stateless
public class WatchDeadlines {

    private static final Logger LOG = Logger.getLogger(WatchDeadlines.class.getName());

    /** More would fill the log; all of them are found by {@link ListUnanswered}. */
    private static final int MOST_SAID = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ListUnanswered unanswered;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "iin.deadline.said-at", defaultValue = "09:00")
    private LocalTime saidAt;

    /** Says it when today's hour has come and nobody has said it yet. */
    public void watch() {
        ZonedDateTime now = clock.instant().atZone(Zones.ASTANA);
        if (!now.toLocalTime().isBefore(saidAt) && isFirstOf(now.toLocalDate())) {
            say(now.toLocalDate());
        }
    }

    private boolean isFirstOf(LocalDate day) {
        return entities.createNativeQuery("insert into deadline_watch (day) values (?1) on conflict do nothing")
                        .setParameter(1, Date.valueOf(day))
                        .executeUpdate()
                == 1;
    }

    private void say(LocalDate today) {
        List<Unanswered> late = unanswered.dueBy(today, MOST_SAID + 1);
        late.stream().limit(MOST_SAID).forEach(question -> say(question, today));
        if (late.size() > MOST_SAID) {
            LOG.warning("And more: the view unanswered_question has them all");
        }
    }

    private static void say(Unanswered question, LocalDate today) {
        LOG.log(Level.WARNING, "{0}: deadline {1} {2}, {3} has not answered {4}{5}", new Object[] {
            question.application(),
            question.deadline(),
            question.deadline().isBefore(today) ? "has passed" : "is today",
            question.partner(),
            question.operation(),
            question.isDead() ? " and will not until it is sent again" : ""
        });
    }
}
