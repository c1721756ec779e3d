package kz.iin.counter.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HexFormat;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealedCopy;
import kz.iin.shared.Sha256;

/** Bytes of a draft as they lie in the database, and what is known of them without opening them. */
@Embeddable
public class SealedBytes {

    @Column(name = "key_name")
    private String keyName;

    private byte[] sha256;

    private int size;

    private byte[] content;

    protected SealedBytes() {}

    SealedBytes(byte[] open, SealedCopy sealed) {
        this.keyName = sealed.keyName();
        this.sha256 = Sha256.of(open);
        this.size = open.length;
        this.content = sealed.content();
    }

    String keyName() {
        return keyName;
    }

    int size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Not to be changed. */
    byte[] content() {
        return content;
    }

    Place place(long draft, String kind) {
        return new Place(draft, kind, sha256(), size);
    }
}
