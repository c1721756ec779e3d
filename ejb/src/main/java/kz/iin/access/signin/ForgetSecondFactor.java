package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a second factor away whose device is lost, with its recovery codes. Who may ask for it is decided by who calls. */
@Stateless
public class ForgetSecondFactor {

    @Inject
    private SignInDatabase database;

    /** Whether there was one. */
    public boolean of(String login) {
        return database.with(connection -> new Factors(connection).remove(login));
    }
}
