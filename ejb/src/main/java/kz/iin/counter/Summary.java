package kz.iin.counter;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import kz.iin.shared.Sha256;

/** What an officer had on the screen and confirms: a line for each thing that was shown, as it was shown. */
public record Summary(String text) {

    public Summary {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: what was shown");
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By which it is known, in hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(bytes()));
    }

    /** Withholds what was shown: this text may end in a log. */
    @Override
    public String toString() {
        return "Summary[" + sha256() + "]";
    }
}
