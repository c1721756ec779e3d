package kz.iin.journal.body;

/** A body as it lies in the database. */
public final class SealedBody {

    private final String mediaType;
    private final boolean packed;
    private final String keyName;
    private final byte[] content;

    /** @param content nonce and ciphertext; not copied */
    public SealedBody(String mediaType, boolean packed, String keyName, byte[] content) {
        this.mediaType = mediaType;
        this.packed = packed;
        this.keyName = keyName;
        this.content = content;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPacked() {
        return packed;
    }

    public String keyName() {
        return keyName;
    }

    public byte[] content() {
        return content;
    }
}
