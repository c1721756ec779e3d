package kz.iin.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;

/** The one place where the chance of the machine comes in. */
@Dependent
public class SystemChance {

    @Produces
    public SecureRandom chance() {
        return new SecureRandom();
    }
}
