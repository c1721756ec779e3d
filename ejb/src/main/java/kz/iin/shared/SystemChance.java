package kz.iin.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;

/** The one place where chance comes in; several threads may share it. */
@Dependent
public class SystemChance {

    @Produces
    public SecureRandom chance() {
        return new SecureRandom();
    }
}
