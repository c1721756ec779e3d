package kz.iin.mail;

import java.util.Objects;

/** A file that somebody is sent. Not a record: its bytes are not copied, for they may be many. */
public final class Enclosure {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    public Enclosure(String name, String mediaType, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.content = Objects.requireNonNull(content, "content");
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}
