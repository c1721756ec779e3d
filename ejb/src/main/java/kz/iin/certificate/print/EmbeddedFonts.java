package kz.iin.certificate.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The font files, in memory, and nothing else: whatever a page asks for besides them does not exist. In memory because FOP
 * reads every font it uses anew for each document.
 */
final class EmbeddedFonts implements ResourceResolver {

    /** Only a scheme known to Java will do (FOP-2758); this one never reaches the disk. */
    static final URI BASE = URI.create("file:/certificate/");

    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSerif";

    private final Map<URI, byte[]> fonts = new HashMap<>();
    private final List<GlyphCoverage> families;

    EmbeddedFonts() throws IOException {
        byte[] regular = load(LIBERATION + "Regular.ttf");
        byte[] bold = load(LIBERATION + "Bold.ttf");
        load(LIBERATION + "Italic.ttf");
        byte[] fallBack = load(DEJAVU + ".ttf");
        byte[] fallBackBold = load(DEJAVU + "-Bold.ttf");
        families = List.of(GlyphCoverage.of(regular, bold), GlyphCoverage.of(fallBack, fallBackBold));
    }

    /** FOP takes the font word by word, so every word needs one family that has all its letters. */
    void requireGlyphs(String field, String text) {
        for (String word : text.split("\\s+")) {
            if (families.stream().noneMatch(family -> family.covers(word))) {
                throw UnprintableCertificate.missingGlyph(field, families.get(0).firstMissing(word));
            }
        }
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        byte[] font = fonts.get(uri);
        if (font == null) {
            throw new NoSuchFileException("nothing but the fonts is served");
        }
        return new Resource(new ByteArrayInputStream(font));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new NoSuchFileException("nothing is written");
    }

    private byte[] load(String path) throws IOException {
        try (InputStream font = EmbeddedFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (font == null) {
                throw new NoSuchFileException(path);
            }
            byte[] bytes = font.readAllBytes();
            fonts.put(BASE.resolve(path.substring(path.lastIndexOf('/') + 1)), bytes);
            return bytes;
        }
    }
}
