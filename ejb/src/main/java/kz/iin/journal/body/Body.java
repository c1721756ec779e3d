package kz.iin.journal.body;

import java.util.Arrays;
import kz.iin.shared.Sha256;

/** The bytes of a request or an answer, exactly as they went over the wire. */
public final class Body {

    private final byte[] bytes;
    private final String mediaType;
    private final byte[] digest;

    /** @param bytes not copied, for they may be many: the caller hands them over */
    public Body(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.digest = Sha256.of(bytes);
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** With its parameters: without them nobody finds the parts of a message with attachments. */
    public String mediaType() {
        return mediaType;
    }

    /** Not to be changed. */
    public byte[] digest() {
        return digest;
    }

    public long size() {
        return bytes.length;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** No more than so many bytes of it. */
    public Body beginning(int most) {
        return bytes.length <= most ? this : new Body(Arrays.copyOf(bytes, most), mediaType);
    }
}
