package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The store of hand-overs. */
@ApplicationScoped
public class HandOvers {

    @PersistenceContext
    private EntityManager entities;

    public void add(PastHandOver handOver) {
        entities.persist(handOver);
    }

    /** Of the certificate that is in force; empty while nobody has it. */
    public Optional<HandOver> of(Application application) {
        return application
                .certificateNumber()
                .map(number -> entities.find(PastHandOver.class, number))
                .map(PastHandOver::handOver);
    }
}
