package kz.iin.journal;

/** A body as it lies in the database. */
final class SealedBody {

    private final String mediaType;
    private final boolean packed;
    private final String keyName;
    private final byte[] content;

    /** @param content nonce and ciphertext; not copied */
    SealedBody(String mediaType, boolean packed, String keyName, byte[] content) {
        this.mediaType = mediaType;
        this.packed = packed;
        this.keyName = keyName;
        this.content = content;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPacked() {
        return packed;
    }

    String keyName() {
        return keyName;
    }

    byte[] content() {
        return content;
    }
}
