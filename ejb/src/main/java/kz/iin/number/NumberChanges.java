package kz.iin.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The store of what happened to formed numbers. */
@ApplicationScoped
public class NumberChanges {

    @PersistenceContext
    private EntityManager entities;

    public void add(NumberChange change) {
        entities.persist(change);
    }
}
