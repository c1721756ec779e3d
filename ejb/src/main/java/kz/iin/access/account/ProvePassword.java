package kz.iin.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.iin.access.signin.SignInGuard;

/** Asks whoever sits at an open session for the password: wrong ones count as they do at sign-in, and make wait. */
@ApplicationScoped
class ProvePassword {

    @Inject
    private StoredPasswords passwords;

    @Inject
    private SignInGuard guard;

    boolean of(String login, String typed, String address) {
        if (!guard.mayTry(login, address)) {
            return false;
        }
        boolean isRight = isTypable(typed) && passwords.isRight(login, typed);
        if (isRight) {
            guard.release(login);
        } else {
            guard.failed(login, address);
        }
        return isRight;
    }

    /** The database takes no NUL. */
    private static boolean isTypable(String typed) {
        return typed.chars().noneMatch(Character::isISOControl);
    }
}
