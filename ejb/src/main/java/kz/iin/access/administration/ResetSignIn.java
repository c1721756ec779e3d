package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import kz.iin.access.account.StoredPasswords;
import kz.iin.access.signin.ForgetSecondFactor;
import kz.iin.access.signin.SignInGuard;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Helps somebody who has forgotten the password or lost the device. */
@Stateless
public class ResetSignIn {

    @Inject
    private StoredPasswords passwords;

    @Inject
    private SignInGuard guard;

    @Inject
    private ForgetSecondFactor secondFactors;

    @Inject
    private Administrators administrators;

    @Inject
    private SecureRandom chance;

    /** @return the new password, told this once; whoever had to wait after wrong ones waits no longer, and open sessions end */
    public String password(Viewer viewer, String login) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        String password = InitialPassword.draw(chance);
        passwords.write(login, password);
        guard.release(login);
        administrators.changed(
                viewer, Deed.CHANGED_USER, List.of(Change.between(login + "/password", "set", "set anew")));
        return password;
    }

    /** Whoever has lost the device enrols another one at the next sign-in. */
    public Outcome secondFactor(Viewer viewer, String login) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        if (!secondFactors.of(login)) {
            return Outcome.UNCHANGED;
        }
        administrators.changed(
                viewer, Deed.CHANGED_USER, List.of(Change.between(login + "/second-factor", "enrolled", null)));
        return Outcome.DONE;
    }
}
