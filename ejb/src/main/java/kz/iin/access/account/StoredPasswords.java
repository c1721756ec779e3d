package kz.iin.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The store of passwords, as bcrypt has them. Who may write one is decided by who calls. */
@ApplicationScoped
public class StoredPasswords {

    private static final String IS_RIGHT =
            "select password_hash = crypt(?2, password_hash) from console_user where login = ?1 and active";

    /** With the password every session ends that began by the former one. */
    private static final String WRITE = """
            update console_user set password_hash = ?2, sign_in_generation = sign_in_generation + 1
            where login = ?1""";

    private static final String HASH = "select crypt(?1, gen_salt('bf', 10))";

    @PersistenceContext
    private EntityManager entities;

    public void write(String login, String password) {
        writeHash(login, hash(password));
    }

    /** As it may be kept until somebody has confirmed it. */
    public String hash(String password) {
        return (String)
                entities.createNativeQuery(HASH).setParameter(1, password).getSingleResult();
    }

    public void writeHash(String login, String hash) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, login)
                .setParameter(2, hash)
                .executeUpdate();
    }

    boolean isRight(String login, String password) {
        return entities.createNativeQuery(IS_RIGHT)
                .setParameter(1, login)
                .setParameter(2, password)
                .getResultList()
                .contains(true);
    }
}
