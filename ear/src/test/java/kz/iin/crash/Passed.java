package kz.iin.crash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** A request and its answer, by the digests of their exact bytes. */
record Passed(String request, Optional<String> answer) {

    Passed {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
    }

    static Passed answered(byte[] request, byte[] answer) {
        return new Passed(digest(request), Optional.of(digest(answer)));
    }

    static Passed unanswered(byte[] request) {
        return new Passed(digest(request), Optional.empty());
    }

    boolean isAnswered() {
        return answer.isPresent();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
