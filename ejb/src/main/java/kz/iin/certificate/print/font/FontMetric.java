package kz.iin.certificate.print.font;

import java.awt.Rectangle;
import java.net.URI;
import java.util.stream.IntStream;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.MultiByteFont;

/** What FOP has read of a font: never changed, and shared by the fonts of all documents. */
final class FontMetric {

    private final MultiByteFont read;
    private final InternalResourceResolver resolver;
    private final URI file;
    private final int[] widths;
    private final Rectangle[] boxes;
    private final CMapSegment[] characters;

    FontMetric(MultiByteFont read, InternalResourceResolver resolver) {
        this.read = read;
        this.resolver = resolver;
        this.file = read.getEmbedFileURI();
        // of a font that is to be embedded it would tell the boxes of the letters used, and no other
        read.setEmbedURI(null);
        this.widths = read.getWidths();
        this.boxes = IntStream.range(0, widths.length)
                .mapToObj(glyph -> read.getBoundingBox(glyph, 1))
                .toArray(Rectangle[]::new);
        this.characters = read.getCMap();
    }

    /** The same font, of which no letter has been used. */
    MultiByteFont unused() {
        MultiByteFont font = new MultiByteFont(resolver, read.getEmbeddingMode());
        font.setCIDType(read.getCIDType());
        font.setWidthArray(widths);
        font.setBBoxArray(boxes);
        font.setCMap(characters);
        font.setEmbedURI(file);
        font.setEmbedResourceName(read.getEmbedResourceName());
        name(font);
        measure(font);
        return font;
    }

    private void name(MultiByteFont font) {
        font.setFontName(read.getFontName());
        font.setFullName(read.getFullName());
        font.setFamilyNames(read.getFamilyNames());
        font.setFontSubFamilyName(read.getFontSubName());
        font.setFlags(read.getFlags());
        font.setWeight(read.getWeight());
        font.setStemV(read.getStemV());
        font.setItalicAngle(read.getItalicAngle());
    }

    private void measure(MultiByteFont font) {
        font.setFontBBox(read.getFontBBox());
        font.setAscender(read.getAscender());
        font.setDescender(read.getDescender());
        font.setCapHeight(read.getCapHeight());
        font.setXHeight(read.getXHeight(1));
        font.setMissingWidth(read.getMissingWidth());
        font.setUnderlinePosition(read.getUnderlinePosition(1));
        font.setUnderlineThickness(read.getUnderlineThickness(1));
        font.setStrikeoutPosition(read.getStrikeoutPosition(1));
        font.setStrikeoutThickness(read.getStrikeoutThickness(1));
    }
}
