package kz.iin.certificate.print.font;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters that every style of a font family can draw. */
final class GlyphCoverage {

    private final BitSet drawable;

    private GlyphCoverage(BitSet drawable) {
        this.drawable = drawable;
    }

    static GlyphCoverage of(byte[] regular, byte[] bold) throws IOException {
        BitSet both = characters(regular);
        both.and(characters(bold));
        return new GlyphCoverage(both);
    }

    boolean covers(String word) {
        return word.codePoints().allMatch(drawable::get);
    }

    int firstMissing(String word) {
        return word.codePoints()
                .filter(character -> !drawable.get(character))
                .findFirst()
                .orElseThrow();
    }

    private static BitSet characters(byte[] file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= Character.MAX_VALUE; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            return characters;
        }
    }
}
