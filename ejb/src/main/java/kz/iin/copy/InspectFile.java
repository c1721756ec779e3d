package kz.iin.copy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import kz.iin.shared.RuleBroken;

/**
 * Looks through the file of a copy. The work is bounded by the size of the file: no picture is drawn, and what is unpacked
 * may be no larger than a file may be.
 */
public final class InspectFile {

    /** No act says how large a copy may be; a scanned passport has half a megabyte. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String FIELD = "documentCopy/content";

    private static final int ARCHIVE_END = 0x06054B50;
    private static final int ARCHIVE_END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int COMMENT_LENGTH = 20;

    private InspectFile() {}

    /** @throws RuleBroken naming the rule */
    public static FileFormat inspect(byte[] bytes) {
        require(bytes.length <= MOST_BYTES, CopyRule.COPY_SIZE);
        FileFormat format = FileFormat.of(bytes).orElseThrow(() -> broken(CopyRule.COPY_FORMAT));
        format.inspect(bytes);
        require(!isArchiveToo(bytes), CopyRule.COPY_WHOLE);
        return format;
    }

    static void require(boolean holds, CopyRule rule) {
        if (!holds) {
            throw broken(rule);
        }
    }

    static RuleBroken broken(CopyRule rule) {
        return new RuleBroken(FIELD, rule);
    }

    /** Archives are read from their end, where a comment may look like the end of another format (APPNOTE 6.3.10, 4.3.16). */
    private static boolean isArchiveToo(byte[] bytes) {
        ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.length - ARCHIVE_END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (end.get(at) == 'P'
                    && end.getInt(at) == ARCHIVE_END
                    && Short.toUnsignedInt(end.getShort(at + COMMENT_LENGTH)) == last - at) {
                return true;
            }
        }
        return false;
    }
}
