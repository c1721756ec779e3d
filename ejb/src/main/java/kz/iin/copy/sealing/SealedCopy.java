package kz.iin.copy.sealing;

/** A file as it lies in the database. */
public final class SealedCopy {

    private final String keyName;
    private final byte[] content;

    SealedCopy(String keyName, byte[] content) {
        this.keyName = keyName;
        this.content = content;
    }

    public String keyName() {
        return keyName;
    }

    /** The pieces one behind the other; not to be changed. */
    public byte[] content() {
        return content;
    }
}
