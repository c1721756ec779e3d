package kz.iin.web.soap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sender id and password of the header {@code Authorization} (RFC 7617). */
record BasicAuthorization(String senderId, String password) {

    private static final Pattern HEADER = Pattern.compile("basic +([A-Za-z0-9+/]+={0,2})", Pattern.CASE_INSENSITIVE);

    /** Empty if there is no such header or it is of another form. */
    static Optional<BasicAuthorization> in(String header) {
        Matcher basic = HEADER.matcher(header == null ? "" : header.strip());
        return basic.matches() ? decoded(basic.group(1)) : Optional.empty();
    }

    private static Optional<BasicAuthorization> decoded(String base64) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? Optional.of(new BasicAuthorization(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** A password does not get into a log. */
    @Override
    public String toString() {
        return "authorization";
    }
}
