package kz.iin.journal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.iin.journal.body.Body;
import kz.iin.number.Iin;

/**
 * What a message speaks of, found in its bytes: whatever the contract, and also in messages that nobody could read as one.
 *
 * @param applications the numbers of applications
 * @param requestIds what the direct services call {@code requestId}
 */
record Mentions(Set<Iin> iins, Set<String> applications, Set<String> requestIds) {

    /** Attachments stand behind the XML, which is never larger than this. */
    private static final int LOOKED_AT = 1024 * 1024;

    private static final String REQUEST_ID = "requestId>";
    private static final Predicate<String> IS_IIN = Pattern.compile("[0-9]{12}").asMatchPredicate();
    private static final Predicate<String> IS_APPLICATION =
            Pattern.compile("[0-9]{4}-[0-9]{8}").asMatchPredicate();
    private static final Predicate<String> IS_UUID = Pattern.compile(
                    "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
            .asMatchPredicate();

    Mentions {
        iins = Set.copyOf(iins);
        applications = Set.copyOf(applications);
        requestIds = Set.copyOf(requestIds);
    }

    static Mentions in(Body body) {
        return new Reading(textOf(body.bytes())).mentions();
    }

    /** The application, if the message speaks of one and not of several. */
    Optional<String> application() {
        return single(applications);
    }

    Optional<String> requestId() {
        return single(requestIds);
    }

    private static Optional<String> single(Set<String> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Digits and names of elements are the same in every encoding, but for the zeros that UTF-16 puts between. */
    private static String textOf(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** Goes once through a text, word by word. */
    private static final class Reading {

        private final Set<Iin> iins = new LinkedHashSet<>();
        private final Set<String> applications = new LinkedHashSet<>();
        private final Set<String> requestIds = new LinkedHashSet<>();
        private final String text;

        Reading(String text) {
            this.text = text;
        }

        Mentions mentions() {
            int start = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || !isOfWord(text.charAt(at))) {
                    note(start, at);
                    start = at + 1;
                }
            }
            return new Mentions(iins, applications, requestIds);
        }

        private static boolean isOfWord(char letter) {
            return letter >= '0' && letter <= '9'
                    || letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter == '-';
        }

        private void note(int start, int end) {
            switch (end - start) {
                case 12 -> word(start, end, IS_IIN).flatMap(Reading::iin).ifPresent(iins::add);
                case 13 -> word(start, end, IS_APPLICATION).ifPresent(applications::add);
                case 36 ->
                    word(start, end, IS_UUID)
                            .filter(id -> text.startsWith(REQUEST_ID, start - REQUEST_ID.length()))
                            .ifPresent(requestIds::add);
                default -> {}
            }
        }

        private Optional<String> word(int start, int end, Predicate<String> form) {
            return Optional.of(text.substring(start, end)).filter(form);
        }

        private static Optional<Iin> iin(String digits) {
            try {
                return Optional.of(new Iin(digits));
            } catch (IllegalArgumentException otherNumber) {
                return Optional.empty();
            }
        }
    }
}
