package kz.iin.certificate.print.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The outline of one letter, as the table glyf of TrueType keeps it. */
final class Glyph {

    private static final int HEADER = 10;

    private static final int WORDS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private Glyph() {}

    /** The same without its instructions. */
    static byte[] unhinted(byte[] glyph) {
        if (glyph.length == 0) {
            return glyph;
        }
        int contours = ByteBuffer.wrap(glyph).getShort(0);
        return contours < 0 ? unhintedParts(glyph) : unhintedContours(glyph, HEADER + contours * Short.BYTES);
    }

    /** @param at where the length of the instructions stands, and then they */
    private static byte[] unhintedContours(byte[] glyph, int at) {
        int end = at + Short.BYTES + Short.toUnsignedInt(ByteBuffer.wrap(glyph).getShort(at));
        return ByteBuffer.allocate(glyph.length - end + at + Short.BYTES)
                .put(glyph, 0, at)
                .putShort((short) 0)
                .put(glyph, end, glyph.length - end)
                .array();
    }

    /** A letter put together from others, its instructions at the end. */
    private static byte[] unhintedParts(byte[] glyph) {
        ByteBuffer parts = ByteBuffer.wrap(glyph.clone());
        int at = HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = parts.getShort(at);
            parts.putShort(at, (short) (flags & ~INSTRUCTIONS));
            at += length(flags);
        }
        return Arrays.copyOf(parts.array(), at);
    }

    private static int length(int flags) {
        int moved = (flags & WORDS) != 0 ? 4 : 2;
        int scaled = (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & FOUR_SCALES) != 0 ? 8 : 0;
        return 4 + moved + scaled;
    }
}
