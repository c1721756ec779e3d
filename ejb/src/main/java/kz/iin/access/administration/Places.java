package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where days are kept: countries, among them Kazakhstan, and missions. */
@ApplicationScoped
class Places {

    private static final String COUNT = """
            select (select count(*) from country where code = ?1) + (select count(*) from mission where code = ?1)""";

    @PersistenceContext
    private EntityManager entities;

    boolean isPlace(String code) {
        Object known = entities.createNativeQuery(COUNT).setParameter(1, code).getSingleResult();
        return ((Number) known).intValue() > 0;
    }
}
