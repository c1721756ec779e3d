package kz.iin.shep;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The gateway's session id, always with braces; some participants leave them out. */
public record Guid(String value) {

    private static final String DIGITS = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern FORM = Pattern.compile("\\{" + DIGITS + "}");
    private static final Pattern BARE = Pattern.compile(DIGITS);

    public Guid {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("sessionId: 32 hexadecimal digits in five groups, in braces");
        }
    }

    public static Guid of(UUID id) {
        return new Guid("{" + id + "}");
    }

    /** Empty for what is no guid at all: it can be neither used nor given back. */
    static Optional<Guid> received(String text) {
        String braced = BARE.matcher(text).matches() ? "{" + text + "}" : text;
        return FORM.matcher(braced).matches() ? Optional.of(new Guid(braced)) : Optional.empty();
    }
}
