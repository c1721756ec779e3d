package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kz.iin.access.administration.ConsoleUser;
import kz.iin.access.administration.ListUsers;
import kz.iin.web.console.SignedIn;

/** The people of the console, found by a part of their login or by their mission; what is looked for stands in the URL. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    private ListUsers users;

    @Inject
    private SignedIn signedIn;

    private String wanted;
    private List<ConsoleUser> found;

    public List<ConsoleUser> getFound() {
        if (found == null) {
            String part = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
            found = users.list(signedIn.viewer()).stream()
                    .filter(user -> isLike(user, part))
                    .toList();
        }
        return found;
    }

    public String search() {
        return "/console/users?faces-redirect=true&includeViewParams=true";
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    private static boolean isLike(ConsoleUser user, String part) {
        String mission = user.rights().mission().orElse("");
        return (user.login() + " " + mission + " " + user.rights().roles())
                .toLowerCase(Locale.ROOT)
                .contains(part);
    }
}
