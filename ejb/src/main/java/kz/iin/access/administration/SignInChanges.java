package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.access.account.StoredPasswords;
import kz.iin.access.signin.ForgetSecondFactor;
import kz.iin.access.signin.SignInGuard;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * Gives an operator or an administrator another password, or takes the second factor away. Whoever did that alone could sign in with a
 * role that two administrators give.
 */
@ApplicationScoped
class SignInChanges implements Proposable {

    static final String PASSWORD = "PASSWORD";
    static final String SECOND_FACTOR = "SECOND_FACTOR";

    @Inject
    private Users users;

    @Inject
    private StoredPasswords passwords;

    @Inject
    private ForgetSecondFactor secondFactors;

    @Inject
    private SignInGuard guard;

    @Override
    public List<Change> changes(Wanted wanted) {
        return isPassword(wanted) ? List.of(password(wanted.subject())) : List.of(secondFactor(wanted.subject()));
    }

    static Change password(String login) {
        return Change.between(login + "/password", "set", "set anew");
    }

    static Change secondFactor(String login) {
        return Change.between(login + "/second-factor", "enrolled", null);
    }

    /** Somebody who is there, and, to lose it, has a second factor. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return users.find(wanted.subject())
                .filter(user -> isPassword(wanted) || user.secondFactor())
                .isPresent();
    }

    @Override
    public void apply(Wanted wanted) {
        if (isPassword(wanted)) {
            passwords.writeHash(wanted.subject(), wanted.content().orElseThrow());
            guard.release(wanted.subject());
        } else {
            secondFactors.of(wanted.subject());
        }
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_USER;
    }

    private static boolean isPassword(Wanted wanted) {
        return wanted.variant().filter(PASSWORD::equals).isPresent();
    }
}
