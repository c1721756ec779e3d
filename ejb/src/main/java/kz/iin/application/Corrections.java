package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of corrections. */
@ApplicationScoped
public class Corrections {

    @PersistenceContext
    private EntityManager entities;

    public void add(PastCorrection correction) {
        entities.persist(correction);
    }

    public Optional<PastCorrection> madeBy(UUID requestId) {
        return Optional.ofNullable(entities.find(PastCorrection.class, requestId));
    }
}
