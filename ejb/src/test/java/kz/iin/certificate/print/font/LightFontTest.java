package kz.iin.certificate.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightFontTest {

    private static final String REGULAR = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";

    private final byte[] whole;
    private final byte[] light;

    LightFontTest() throws IOException {
        try (InputStream font = LightFontTest.class.getResourceAsStream(REGULAR)) {
            whole = font.readAllBytes();
        }
        light = LightFont.of(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {'A', 'Ә', 'Ỗ', 'ğ', 'Ё', 'Ώ', '№'})
    void a_letter_is_drawn_with_the_same_lines(int letter) throws IOException {
        GlyphData before = glyph(whole, letter);

        GlyphData after = glyph(light, letter);

        assertThat(after.getPath().getBounds2D()).isEqualTo(before.getPath().getBounds2D());
        assertThat(after.getDescription().getPointCount())
                .isEqualTo(before.getDescription().getPointCount());
    }

    @Test
    void what_no_form_prints_and_what_only_coarse_screens_heed_is_gone() throws IOException {
        assertThat(light).hasSizeLessThan(whole.length / 3);
        try (TrueTypeFont font = read(light)) {
            assertThat(font.getTableMap()).doesNotContainKeys("fpgm", "prep", "cvt ", "GSUB", "GPOS", "kern");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('\u05D0')).isZero();
        }
    }

    private static GlyphData glyph(byte[] file, int letter) throws IOException {
        try (TrueTypeFont font = read(file)) {
            return font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(letter));
        }
    }

    private static TrueTypeFont read(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
