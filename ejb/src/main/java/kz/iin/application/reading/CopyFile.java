package kz.iin.application.reading;

/** The file of a document copy. */
public final class CopyFile {

    private final String mediaType;
    private final byte[] bytes;

    CopyFile(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
