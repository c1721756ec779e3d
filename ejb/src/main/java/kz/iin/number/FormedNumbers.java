package kz.iin.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The store of formed numbers. */
@ApplicationScoped
public class FormedNumbers {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Iin> ofApplication(long applicationId) {
        return find(applicationId).map(FormedNumber::iin);
    }

    /** Whether the application has the number that was brought or, if none was, one that was formed here. */
    public boolean isAnswered(long applicationId, Optional<Iin> brought) {
        return find(applicationId).filter(number -> number.isAnswerTo(brought)).isPresent();
    }

    private Optional<FormedNumber> find(long applicationId) {
        return entities.createQuery("select n from FormedNumber n where n.applicationId = :id", FormedNumber.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }
}
