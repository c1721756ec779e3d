package kz.iin.access.administration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a text that says where an act was read.
 *
 * @param text as it was typed
 */
public record WebAddress(String text) {

    private static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*");

    private static final Pattern HTTP = Pattern.compile("(?i)https?://.*");

    /** A host with a domain, and a path in plain letters: no other scheme, no user, no question. */
    private static final Pattern FORM =
            Pattern.compile("(?i)(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?:/[a-z0-9_./%~-]*)?");

    /** Semicolons or commas stand between them. */
    public static List<WebAddress> of(String typed) {
        return Stream.of(BETWEEN.split(typed.strip()))
                .filter(part -> !part.isEmpty())
                .map(WebAddress::new)
                .toList();
    }

    static boolean areAll(String typed) {
        return typed.length() <= LONGEST
                && of(typed).stream().allMatch(part -> part.link().isPresent());
    }

    /** Where it leads; empty for what is no address. */
    public Optional<String> link() {
        return Optional.of(text)
                .filter(typed -> FORM.matcher(typed).matches())
                .map(typed -> HTTP.matcher(typed).matches() ? typed : "https://" + typed);
    }
}
