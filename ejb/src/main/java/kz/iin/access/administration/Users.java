package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.reading.Role;

/** The store of the people of the console. */
@ApplicationScoped
class Users {

    private static final String SELECT = """
            select u.login, coalesce(u.mission, ''), u.active,
                coalesce((select string_agg(role, ',') from console_user_role r where r.login = u.login), ''),
                exists (select from second_factor f where f.login = u.login and f.confirmed_at is not null),
                exists (select from failed_sign_in s
                    where s.kind = 'LOGIN' and s.subject = u.login and s.locked_until > ?1)
            from console_user u""";

    private static final String INSERT = """
            insert into console_user (login, password_hash, mission)
            values (?1, crypt(?2, gen_salt('bf', 10)), nullif(?3, ''))""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    List<ConsoleUser> all() {
        return read(query(SELECT + " order by u.login", Timestamp.from(clock.instant())));
    }

    Optional<ConsoleUser> find(String login) {
        return read(query(SELECT + " where u.login = ?2", Timestamp.from(clock.instant()), login)).stream()
                .findFirst();
    }

    /** Until this transaction is over nobody else changes this person. */
    void hold(String login) {
        query("select login from console_user where login = ?1 for update", login)
                .getResultList();
    }

    void insert(String login, String password, Optional<String> mission) {
        query(INSERT, login, password, mission.orElse("")).executeUpdate();
    }

    void write(String login, Rights rights) {
        query(
                        "update console_user set mission = nullif(?2, ''), active = ?3 where login = ?1",
                        login,
                        rights.mission().orElse(""),
                        rights.active())
                .executeUpdate();
        query("delete from console_user_role where login = ?1", login).executeUpdate();
        for (Role role : rights.roles()) {
            query("insert into console_user_role (login, role) values (?1, ?2)", login, role.name())
                    .executeUpdate();
        }
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static List<ConsoleUser> read(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> user((Object[]) row)).toList();
    }

    private static ConsoleUser user(Object[] row) {
        Rights rights = new Rights(
                roles((String) row[3]), Optional.of((String) row[1]).filter(mission -> !mission.isEmpty()), (boolean)
                        row[2]);
        return new ConsoleUser((String) row[0], rights, (boolean) row[4], (boolean) row[5]);
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
