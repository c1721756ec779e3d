package kz.iin.access.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** By which sessions are told that began before a password or a second factor was replaced: on every node they end. */
@Stateless
public class SignInGeneration {

    @PersistenceContext
    private EntityManager entities;

    /** Zero for a login that nobody has. */
    public int of(String login) {
        List<?> known = entities.createNativeQuery("select sign_in_generation from console_user where login = ?1")
                .setParameter(1, login)
                .getResultList();
        return known.isEmpty() ? 0 : ((Number) known.get(0)).intValue();
    }

    /** Ends every session of somebody but those that are told the new number. */
    public void endSessions(String login) {
        entities.createNativeQuery(
                        "update console_user set sign_in_generation = sign_in_generation + 1 where login = ?1")
                .setParameter(1, login)
                .executeUpdate();
    }
}
