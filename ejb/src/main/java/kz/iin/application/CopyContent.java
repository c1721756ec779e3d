package kz.iin.application;

import java.util.List;
import kz.iin.copy.CopyRule;
import kz.iin.copy.FileFormat;
import kz.iin.copy.InspectFile;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.Sha256;

/** The file of a document copy, as it is sent: one that was looked through and found harmless. */
public final class CopyContent {

    /** Three of the largest: what fits into a request ({@code iin.soap.max-bytes}). */
    static final long MOST_BYTES_IN_ALL = 3L * InspectFile.MOST_BYTES;

    private final CopyKind kind;
    private final byte[] bytes;
    private final FileFormat format;
    private final byte[] sha256;

    /**
     * @param bytes the file; not copied, for it may be large: the caller hands it over
     * @throws RuleBroken if it is not what the file of a copy must be
     */
    public CopyContent(CopyKind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
        this.format = InspectFile.inspect(bytes);
        this.sha256 = Sha256.of(bytes);
    }

    /** @throws RuleBroken unless they can come with an application */
    static void requireHandedIn(List<CopyContent> copies) {
        RuleBroken.require(
                copies.stream().allMatch(copy -> copy.kind.isHandedIn()), "documentCopy", CopyRule.COPY_HANDED_IN);
        long total = copies.stream().mapToLong(copy -> copy.bytes.length).sum();
        RuleBroken.require(total <= MOST_BYTES_IN_ALL, "documentCopy", CopyRule.COPIES_SIZE);
    }

    public CopyKind kind() {
        return kind;
    }

    /** The file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public String mediaType() {
        return format.mediaType();
    }

    /** Not to be changed. */
    public byte[] sha256() {
        return sha256;
    }
}
