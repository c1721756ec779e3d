package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Takes a code of the device, or one from paper; each lets in once. Wrong ones count as wrong passwords do. */
@Stateless
public class PassSecondFactor {

    @Inject
    private SignInDatabase database;

    @Inject
    private SecretSeal seal;

    @Inject
    private SignInGuard guard;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    public boolean pass(Viewer viewer, String typed, String address) {
        String login = viewer.login();
        if (!guard.mayTry(login, address)) {
            return false;
        }
        boolean isRight = database.with(connection -> isCode(login, typed, connection)) || isRecovery(viewer, typed);
        if (isRight) {
            guard.complete(viewer);
        } else {
            guard.failed(login, address);
        }
        return isRight;
    }

    private boolean isCode(String login, String typed, Connection connection) throws SQLException {
        Factors factors = new Factors(connection);
        Optional<Factor> factor = factors.find(login).filter(Factor::confirmed);
        if (factor.isEmpty()) {
            return false;
        }
        byte[] secret = seal.open(login, factor.get().secret());
        OptionalLong step = new TimeCodes()
                .step(secret, typed, clock.instant(), factor.get().lastStep());
        return step.isPresent() && factors.use(login, step.getAsLong());
    }

    private boolean isRecovery(Viewer viewer, String typed) {
        boolean isUsed = database.with(
                connection -> new Factors(connection).useRecovery(viewer.login(), typed, clock.instant()));
        if (isUsed) {
            audit.record(Act.of(Deed.USED_RECOVERY_CODE, viewer.actor(actors))
                    .changing(List.of(Change.between("recovery-code", viewer.login(), null))));
        }
        return isUsed;
    }
}
