package kz.iin.access.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is written to.
 *
 * @param address none for whoever wants no mail
 * @param language kk, ru or en
 */
public record Mailbox(Optional<String> address, String language) {

    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /** One address, and nothing that would be a second one, a name or a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl},;:<>()\"\\\\]+@[^@\\s\\p{Cntrl},;:<>()\"\\\\]+");

    /** RFC 5321, 4.5.3.1.3 without the brackets. */
    private static final int LONGEST = 254;

    public Mailbox {
        if (!address.map(Mailbox::isAddress).orElse(true) || !LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("mailbox: an address like name@host, and a language of the console");
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** As the audit names them. */
    Map<String, String> fields(String login) {
        return Map.of(login + "/email", address.orElse(""), login + "/mail-language", language);
    }

    /** Withholds the address: this text may end in a log. */
    @Override
    public String toString() {
        return "Mailbox[" + language + ", withheld]";
    }
}
