package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import kz.iin.access.account.StoredPasswords;
import kz.iin.access.signin.ForgetSecondFactor;
import kz.iin.access.signin.SignInGuard;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Deed;

/** Helps somebody who has forgotten the password or lost the device. */
@Stateless
public class ResetSignIn {

    @Inject
    private StoredPasswords passwords;

    @Inject
    private Users users;

    @Inject
    private Proposals proposals;

    @Inject
    private SignInGuard guard;

    @Inject
    private ForgetSecondFactor secondFactors;

    @Inject
    private Administrators administrators;

    @Inject
    private SecureRandom chance;

    /**
     * A new password; whoever had to wait after wrong ones waits no longer, and open sessions end. An operator's or
     * an administrator's counts when a second administrator has confirmed it; REFUSED while another waits for that.
     */
    public NewPassword password(Viewer viewer, String login) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        String password = InitialPassword.draw(chance);
        if (isByTwo(login)) {
            Outcome outcome = propose(viewer, login, SignInChanges.PASSWORD, Optional.of(passwords.hash(password)));
            return new NewPassword(outcome, Optional.of(password).filter(drawn -> outcome == Outcome.PROPOSED));
        }
        passwords.write(login, password);
        guard.release(login);
        administrators.changed(viewer, Deed.CHANGED_USER, List.of(SignInChanges.password(login)));
        return new NewPassword(Outcome.DONE, Optional.of(password));
    }

    /** Whoever has lost the device enrols another one at the next sign-in; of an operator or an administrator it is proposed. */
    public Outcome secondFactor(Viewer viewer, String login) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        if (isByTwo(login)) {
            return propose(viewer, login, SignInChanges.SECOND_FACTOR, Optional.empty());
        }
        if (!secondFactors.of(login)) {
            return Outcome.UNCHANGED;
        }
        administrators.changed(viewer, Deed.CHANGED_USER, List.of(SignInChanges.secondFactor(login)));
        return Outcome.DONE;
    }

    private boolean isByTwo(String login) {
        return users.find(login).filter(user -> user.rights().isByTwo()).isPresent();
    }

    private Outcome propose(Viewer viewer, String login, String what, Optional<String> hash) {
        return proposals.propose(viewer, Proposal.Kind.SIGN_IN, new Wanted(login, Optional.of(what), hash));
    }
}
