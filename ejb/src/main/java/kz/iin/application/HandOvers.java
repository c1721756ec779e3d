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

    /** Of the certificate that is in force; empty while nobody has it, and when the data of who has it are gone. */
    public Optional<HandOver> of(Application application) {
        return application
                .certificateNumber()
                .filter(number -> application.destruction().data().isEmpty())
                .map(number -> entities.find(PastHandOver.class, number))
                .map(PastHandOver::handOver);
    }
}
