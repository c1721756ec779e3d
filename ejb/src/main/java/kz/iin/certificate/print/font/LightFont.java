package kz.iin.certificate.print.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the letters that a form may have, and without the programs for coarse screens. FOP reads a font anew for each
 * document: what is not in it costs nothing.
 */
final class LightFont {

    /** Latin with all its accents, Greek, Cyrillic, the signs of a text, and the place where a long word may be broken. */
    private static final int[][] LETTERS = {
        {0x0020, 0x007E},
        {0x00A0, 0x02FF},
        {0x0370, 0x03FF},
        {0x0400, 0x052F},
        {0x1E00, 0x1EFF},
        {0x200B, 0x200B},
        {0x2010, 0x2044},
        {0x20A0, 0x20BF},
        {0x2116, 0x2122}
    };

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "OS/2", "post", "cmap", "name");

    private LightFont() {}

    static byte[] of(byte[] file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            for (int[] letters : LETTERS) {
                IntStream.rangeClosed(letters[0], letters[1]).forEach(subset::add);
            }
            ByteArrayOutputStream light = new ByteArrayOutputStream();
            subset.writeToStream(light);
            return UnhintedFont.of(light.toByteArray());
        }
    }
}
