package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Lets somebody new sign in; a role that two administrators give is proposed. */
@Stateless
public class RegisterUser {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,63}");

    @Inject
    private Users users;

    @Inject
    private Proposals proposals;

    @Inject
    private Administrators administrators;

    @Inject
    private SecureRandom chance;

    /** Whether a person can have this login. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    /** @return the password, told this once; empty if somebody has the login already */
    public Optional<String> register(Viewer viewer, String login, Rights rights) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        if (!isLogin(login)) {
            throw new IllegalArgumentException("login: letters, digits, dots, hyphens and underscores, two at least");
        }
        rights.mustBeWhole();
        if (users.find(login).isPresent()) {
            return Optional.empty();
        }
        String password = InitialPassword.draw(chance);
        Set<Role> gained = rights.gainedByTwo(Rights.NONE);
        Rights given = rights.without(gained);
        users.insert(login, password, rights.mission());
        users.write(login, given);
        administrators.changed(
                viewer, Deed.CHANGED_USER, Change.between(Map.of(), Administrators.fields(login, given)));
        proposals.propose(viewer, login, gained);
        return Optional.of(password);
    }
}
