package kz.iin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Who answers for the work of a mission. */
@ApplicationScoped
class Supervisors {

    private static final String WITH_AN_ADDRESS = """
            select login, email, mail_language from console_user join console_user_role using (login)
            where mission = ?1 and role = 'SUPERVISOR' and active and email is not null
            union all select code, email, 'kk' from mission where code = ?1 and email is not null
            order by login""";

    @PersistenceContext
    private EntityManager entities;

    /** For the container. */
    Supervisors() {}

    Supervisors(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who are active and have an address, and the mission itself if it has one: in the state language. */
    List<Supervisor> of(String mission) {
        List<?> rows = entities.createNativeQuery(WITH_AN_ADDRESS)
                .setParameter(1, mission)
                .getResultList();
        return rows.stream().map(row -> supervisor((Object[]) row)).toList();
    }

    private static Supervisor supervisor(Object[] row) {
        return new Supervisor((String) row[0], (String) row[1], Locale.forLanguageTag((String) row[2]));
    }
}
