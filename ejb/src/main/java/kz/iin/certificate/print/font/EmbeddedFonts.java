package kz.iin.certificate.print.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The font files, in memory, and nothing else: whatever a page asks for besides them does not exist. In memory because FOP
 * reads every font it uses anew for each document.
 */
public final class EmbeddedFonts implements ResourceResolver {

    /** Only a scheme known to Java will do (FOP-2758); this one never reaches the disk. */
    public static final URI BASE = URI.create("file:/certificate/");

    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSerif";

    private final Map<URI, byte[]> fonts = new HashMap<>();
    private final List<GlyphCoverage> families;

    public EmbeddedFonts() throws IOException {
        byte[] regular = keep(LIBERATION + "Regular.ttf", LightFont.of(read(LIBERATION + "Regular.ttf")));
        byte[] bold = keep(LIBERATION + "Bold.ttf", LightFont.of(read(LIBERATION + "Bold.ttf")));
        keep(LIBERATION + "Italic.ttf", LightFont.of(read(LIBERATION + "Italic.ttf")));
        byte[] fallBack = keep(DEJAVU + ".ttf", read(DEJAVU + ".ttf"));
        byte[] fallBackBold = keep(DEJAVU + "-Bold.ttf", read(DEJAVU + "-Bold.ttf"));
        families = List.of(GlyphCoverage.of(regular, bold), GlyphCoverage.of(fallBack, fallBackBold));
    }

    /** The first letter that can't be drawn. FOP takes the font word by word, so every word needs one family with all of it. */
    public OptionalInt firstMissing(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> families.stream().noneMatch(family -> family.covers(word)))
                .mapToInt(word -> families.get(0).firstMissing(word))
                .findFirst();
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

    private static byte[] read(String path) throws IOException {
        try (InputStream font = EmbeddedFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (font == null) {
                throw new NoSuchFileException(path);
            }
            return font.readAllBytes();
        }
    }

    private byte[] keep(String path, byte[] font) {
        fonts.put(BASE.resolve(path.substring(path.lastIndexOf('/') + 1)), font);
        return font;
    }
}
