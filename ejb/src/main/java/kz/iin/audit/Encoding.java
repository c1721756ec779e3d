package kz.iin.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;
import javax.crypto.Mac;

/**
 * Feeds values to a digest so that no two different sequences of values give the same bytes: each with its length
 * before it, an absent one with the length -1.
 */
final class Encoding {

    private static final int ABSENT = -1;

    private final Consumer<byte[]> sink;

    private Encoding(Consumer<byte[]> sink) {
        this.sink = sink;
    }

    static Encoding into(MessageDigest digest) {
        return new Encoding(digest::update);
    }

    static Encoding into(Mac mac) {
        return new Encoding(mac::update);
    }

    Encoding add(long value) {
        sink.accept(new byte[] {
            (byte) (value >>> 56), (byte) (value >>> 48), (byte) (value >>> 40), (byte) (value >>> 32),
            (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value
        });
        return this;
    }

    Encoding add(String text) {
        return add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    Encoding add(byte[] bytes) {
        if (bytes == null) {
            return length(ABSENT);
        }
        length(bytes.length);
        sink.accept(bytes);
        return this;
    }

    private Encoding length(int length) {
        sink.accept(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        return this;
    }
}
