package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.reading.FindViewer;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * Lets nobody guess: after failures in a row a login, and an address, waits. While it waits nothing is compared and nothing
 * counted, so that a stranger can't keep an officer out for ever. What is said to the guesser is always the same.
 */
@Stateless
public class SignInGuard {

    @Inject
    private SignInDatabase database;

    @Inject
    private AuditTrail audit;

    @Inject
    private FindViewer viewers;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    public boolean mayTry(String login, String address) {
        Instant now = clock.instant();
        return database.with(connection -> {
            Failures failures = new Failures(connection);
            return !failures.isLocked(Guarded.LOGIN, login, now) && !failures.isLocked(Guarded.ADDRESS, address, now);
        });
    }

    /** A password or a code was wrong. */
    public void failed(String login, String address) {
        database.with(connection -> {
            if (isKnown(login, connection)) {
                count(Guarded.LOGIN, login, connection);
            }
            count(Guarded.ADDRESS, address, connection);
            return null;
        });
    }

    /** The password was right. Whoever has a second factor is not in yet: else the password alone would wipe guesses of codes out. */
    public void passed(String login) {
        boolean hasFactor = database.with(connection ->
                new Factors(connection).find(login).filter(Factor::confirmed).isPresent());
        if (!hasFactor) {
            complete(viewers.of(login));
        }
    }

    /** Somebody is in. The address keeps its failures: else one sign-in of one's own would wipe any guesses out. */
    public void complete(Viewer viewer) {
        release(viewer.login());
        audit.record(Act.of(Deed.SIGNED_IN, viewer.actor(actors)));
    }

    /** An administrator vouches for the person: who had to wait waits no longer. */
    public void release(String login) {
        database.with(connection -> {
            new Failures(connection).clear(Guarded.LOGIN, login);
            return null;
        });
    }

    private void count(Guarded kind, String subject, Connection connection) throws SQLException {
        Instant now = clock.instant();
        Failures failures = new Failures(connection);
        Duration wait = kind.waitAfter(failures.count(kind, subject, now));
        if (!wait.isZero()) {
            failures.lock(kind, subject, now.plus(wait));
            audit.record(
                    Act.of(Deed.LOCKED_SIGN_IN, Actor.SYSTEM)
                            .changing(List.of(Change.between(kind.name(), null, subject))),
                    connection);
        }
    }

    /** A login that nobody has gets no row: anybody could fill the table with such. */
    private static boolean isKnown(String login, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select from console_user where login = ?")) {
            statement.setString(1, login);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
