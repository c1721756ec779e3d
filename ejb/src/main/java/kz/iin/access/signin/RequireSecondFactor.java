package kz.iin.access.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a password is enough: not for the roles of the configuration, nor for whoever has a second factor. */
@Stateless
public class RequireSecondFactor {

    private static final String NOBODY = "none";

    @Inject
    private SignInDatabase database;

    @Inject
    @ConfigProperty(name = "iin.totp.roles", defaultValue = "OFFICER,SUPERVISOR,OPERATOR,ADMINISTRATOR,AUDITOR")
    private Provider<String> roles;

    public Standing of(Viewer viewer) {
        Optional<Factor> factor = database.with(connection -> new Factors(connection).find(viewer.login()));
        if (factor.filter(Factor::confirmed).isPresent()) {
            return Standing.TO_PASS;
        }
        return viewer.roles().stream().anyMatch(demanded(roles.get())::contains)
                ? Standing.TO_ENROL
                : Standing.NOT_NEEDED;
    }

    /** @throws IllegalArgumentException if there is no such role: a misspelt one must not let anybody in */
    static Set<Role> demanded(String names) {
        return names.equals(NOBODY)
                ? Set.of()
                : Stream.of(names.split(","))
                        .map(String::strip)
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
    }
}
