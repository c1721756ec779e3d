package kz.iin.application;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * Where an applicant wants to be told how the application goes. Given by the applicant, for nothing else (Law 94-V, art. 8).
 *
 * @param address one, of Latin letters
 * @param language kk, ru or en
 */
public record ReplyAddress(String address, String language) {

    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /** RFC 5321, 4.5.3.1.3 without the brackets. */
    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** RFC 5321, 4.1.2: a dot-string of at most 64 characters; the host has a dot, for it is reached from everywhere. */
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    public ReplyAddress {
        Objects.requireNonNull(address, "address");
        RuleBroken.require(
                address.length() <= LONGEST && FORM.matcher(address).matches(),
                "address",
                ApplicationRule.REPLY_ADDRESS_FORM);
        RuleBroken.require(LANGUAGES.contains(language), "language", ApplicationRule.REPLY_LANGUAGE);
    }

    /** Withholds the address: this text may end in a log. */
    @Override
    public String toString() {
        return "ReplyAddress[" + language + ", withheld]";
    }
}
