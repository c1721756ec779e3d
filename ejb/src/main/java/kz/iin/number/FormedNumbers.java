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
        return entities.createQuery("select n from FormedNumber n where n.applicationId = :id", FormedNumber.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(FormedNumber::iin)
                .findFirst();
    }
}
