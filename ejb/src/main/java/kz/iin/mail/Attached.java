package kz.iin.mail;

import java.util.Objects;

/** A file that goes with a mail. Not a record: its bytes are not copied, for they may be many. */
public final class Attached {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    public Attached(String name, String mediaType, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.content = Objects.requireNonNull(content, "content");
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
