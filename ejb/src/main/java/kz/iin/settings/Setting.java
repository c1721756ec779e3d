package kz.iin.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable as it is in force.
 *
 * @param value empty if nothing is set, and of a secret
 * @param present whether there is a value
 */
public record Setting(Variable variable, Optional<String> value, boolean present, Origin origin) {

    /** An address that carries a password. */
    private static final Pattern WITH_PASSWORD = Pattern.compile("(?i)://[^/\\s@]*@|password=");

    /** Where a value comes from. */
    public enum Origin {
        DEFAULT,
        ENVIRONMENT,
        SYSTEM_PROPERTY,
        /** Another source of MicroProfile Config. */
        FILE
    }

    static Setting of(Variable variable, Optional<String> found, Origin origin) {
        Optional<String> value =
                found.or(() -> Optional.of(variable.fallback())).filter(text -> !text.isEmpty());
        return new Setting(
                variable,
                value.filter(text -> !variable.is(Variable.Trait.SECRET))
                        .filter(text -> !WITH_PASSWORD.matcher(text).find()),
                value.isPresent(),
                origin);
    }

    /** Whether there is a value that is told to nobody. */
    public boolean isHidden() {
        return present && value.isEmpty();
    }

    /** Somebody changed what protects, while the server runs or before. */
    public boolean isTold() {
        return variable.is(Variable.Trait.DANGEROUS) && origin != Origin.DEFAULT;
    }

    /** Withholds the value: this text may end in a log. */
    @Override
    public String toString() {
        return "Setting[" + variable.name() + ", " + origin + "]";
    }
}
