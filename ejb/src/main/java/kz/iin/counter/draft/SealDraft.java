package kz.iin.counter.draft;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import kz.iin.copy.sealing.CopyKeys;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealCopy;
import kz.iin.shared.Sha256;

/** Encrypts what a draft holds with the key of the document copies; what belongs to one draft opens in no other. */
@ApplicationScoped
class SealDraft {

    /** Sets the drafts apart from the copies of applications, whose ids are other ones. */
    private static final String OF_A_DRAFT = "DRAFT/";

    @Inject
    private CopyKeys keys;

    @Inject
    private SecureRandom chance;

    private SealCopy seal;

    @PostConstruct
    void takeKeys() {
        seal = keys.seal(chance);
    }

    SealedBytes close(long draft, String kind, byte[] open) {
        String sha256 = HexFormat.of().formatHex(Sha256.of(open));
        return new SealedBytes(open, seal.close(new Place(draft, OF_A_DRAFT + kind, sha256, open.length), open));
    }

    byte[] open(long draft, String kind, SealedBytes sealed) {
        ByteArrayOutputStream open = new ByteArrayOutputStream(sealed.size());
        byte[] content = sealed.content();
        Place place = sealed.place(draft, OF_A_DRAFT + kind);
        for (int from = 0; from < content.length; from += SealCopy.SEALED_PIECE) {
            int to = Math.min(content.length, from + SealCopy.SEALED_PIECE);
            open.writeBytes(seal.open(
                    place, sealed.keyName(), from / SealCopy.SEALED_PIECE, Arrays.copyOfRange(content, from, to)));
        }
        return open.toByteArray();
    }
}
