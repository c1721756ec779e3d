package kz.iin.application.reading;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows the people at the console. Asked at each request: who is deactivated or moved, reads no further. */
@Stateless
public class FindViewer {

    @PersistenceContext
    private EntityManager entities;

    /** @throws UnknownViewer if there is no such user, or the user is not active */
    public Viewer of(String login) {
        Object mission = find("select coalesce(mission, '') from console_user where login = ?1 and active", login)
                .findFirst()
                .orElseThrow(UnknownViewer::new);
        Set<Role> roles = find("select role from console_user_role where login = ?1", login)
                .map(role -> Role.valueOf((String) role))
                .collect(toSet());
        return new Viewer(login, roles, Optional.of((String) mission).filter(code -> !code.isEmpty()));
    }

    private Stream<?> find(String sql, String login) {
        return entities.createNativeQuery(sql).setParameter(1, login).getResultList().stream();
    }
}
