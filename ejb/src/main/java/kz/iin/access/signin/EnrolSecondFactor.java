package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Gives somebody a second factor: a secret is offered, and counts once a code of it came. */
@Stateless
public class EnrolSecondFactor {

    @Inject
    private SignInDatabase database;

    @Inject
    private SecretSeal seal;

    @Inject
    private SecureRandom chance;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** A new secret each time; nothing changes for whoever has a factor already. */
    public Offer offer(Viewer viewer) {
        byte[] secret = new byte[TimeCodes.SECRET_BYTES];
        chance.nextBytes(secret);
        database.with(connection -> {
            new Factors(connection).offer(viewer.login(), seal.close(viewer.login(), secret), clock.instant());
            return null;
        });
        return Offer.of(viewer.login(), secret);
    }

    /** @return the recovery codes, told this once; empty if the code is wrong, or the factor counts already */
    public Optional<List<String>> confirm(Viewer viewer, String code) {
        Optional<List<String>> codes = database.with(connection -> confirm(viewer.login(), code, connection));
        codes.ifPresent(told -> audit.record(Act.of(Deed.ENROLLED_SECOND_FACTOR, viewer.actor(actors))
                .changing(List.of(Change.between("second-factor", null, viewer.login())))));
        return codes;
    }

    private Optional<List<String>> confirm(String login, String code, Connection connection) throws SQLException {
        Factors factors = new Factors(connection);
        Instant now = clock.instant();
        Optional<Factor> factor = factors.find(login).filter(found -> !found.confirmed());
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong step = new TimeCodes().step(seal.open(login, factor.get().secret()), code, now, 0);
        if (step.isEmpty() || !factors.use(login, step.getAsLong()) || !factors.confirm(login, now)) {
            return Optional.empty();
        }
        List<String> codes = RecoveryCodes.draw(chance);
        factors.keepRecovery(login, codes);
        return Optional.of(codes);
    }
}
