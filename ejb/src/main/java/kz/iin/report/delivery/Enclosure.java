package kz.iin.report.delivery;

import java.util.Objects;

/** A form of a report as it is brought. Not a record: its bytes are not copied, for they may be many. */
final class Enclosure {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    Enclosure(String name, String mediaType, byte[] content) {
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
