package kz.iin.application.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The operators of the MVD. */
@ApplicationScoped
class Operators {

    private static final String MAY_DECIDE = """
            select count(*) from console_user u join console_user_role r on r.login = u.login
            where u.login = ?1 and u.active and r.role = 'OPERATOR'""";

    @PersistenceContext
    private EntityManager entities;

    /** @throws UnknownOperator if nobody of this name may decide */
    void require(String operator) {
        Object count =
                entities.createNativeQuery(MAY_DECIDE).setParameter(1, operator).getSingleResult();
        if (((Number) count).longValue() == 0) {
            throw new UnknownOperator();
        }
    }
}
