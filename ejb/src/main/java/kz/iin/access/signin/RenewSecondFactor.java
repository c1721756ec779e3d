package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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

/** Puts another device in the place of the present one, or draws new recovery codes. Who may ask for it is decided by who calls. */
@Stateless
public class RenewSecondFactor {

    /** Who proved himself longer ago proves himself again. */
    private static final Duration OFFERED_FOR = Duration.ofMinutes(15);

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

    /** Recovery codes that were not used; empty if there is no second factor. */
    public Optional<Integer> codesLeft(String login) {
        return database.with(connection -> {
            Factors factors = new Factors(connection);
            boolean hasFactor = factors.find(login).filter(Factor::confirmed).isPresent();
            return hasFactor ? Optional.of(new NextFactors(connection).codesLeft(login)) : Optional.empty();
        });
    }

    /** A new secret each time; empty if there is no second factor. */
    public Optional<Offer> offer(Viewer viewer) {
        byte[] secret = new byte[TimeCodes.SECRET_BYTES];
        chance.nextBytes(secret);
        boolean isKept = database.with(connection ->
                new NextFactors(connection).offer(viewer.login(), seal.close(viewer.login(), secret), clock.instant()));
        return isKept ? Optional.of(Offer.of(viewer.login(), secret)) : Optional.empty();
    }

    /** @return new recovery codes, told this once; empty if the code is wrong, or nothing was offered lately */
    public Optional<List<String>> confirm(Viewer viewer, String code) {
        Optional<List<String>> codes = database.with(connection -> confirm(viewer.login(), code, connection));
        codes.ifPresent(told -> tell(viewer, Deed.ENROLLED_SECOND_FACTOR, "second-factor"));
        return codes;
    }

    /** @return the codes, told this once: earlier ones let nobody in any more; empty if there is no second factor */
    public Optional<List<String>> recoveryCodes(Viewer viewer) {
        if (codesLeft(viewer.login()).isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = database.with(connection -> drawCodes(viewer.login(), connection));
        tell(viewer, Deed.CHANGED_USER, viewer.login() + "/recovery-codes");
        return Optional.of(codes);
    }

    private Optional<List<String>> confirm(String login, String code, Connection connection) throws SQLException {
        NextFactors next = new NextFactors(connection);
        Instant now = clock.instant();
        Optional<SecretSeal.Sealed> secret = next.find(login, now.minus(OFFERED_FOR));
        OptionalLong step = secret.isEmpty()
                ? OptionalLong.empty()
                : new TimeCodes().step(seal.open(login, secret.get()), code, now, 0);
        return step.isPresent() && next.begin(login, step.getAsLong(), now)
                ? Optional.of(drawCodes(login, connection))
                : Optional.empty();
    }

    private List<String> drawCodes(String login, Connection connection) throws SQLException {
        List<String> codes = RecoveryCodes.draw(chance);
        new NextFactors(connection).forgetCodes(login);
        new Factors(connection).keepRecovery(login, codes);
        return codes;
    }

    private void tell(Viewer viewer, Deed deed, String field) {
        audit.record(Act.of(deed, viewer.actor(actors)).changing(List.of(Change.between(field, "present", "renewed"))));
    }
}
