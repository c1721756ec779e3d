package kz.iin.certificate.print.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontCollection;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.MultiByteFont;

/** The fonts of the configuration, read once. By itself FOP reads each that a page uses anew for every document. */
public final class LoadedFonts implements FontCollection {

    private final List<Loaded> fonts = new ArrayList<>();

    /** @param configured as the configuration of FOP names them */
    public LoadedFonts(List<EmbedFontInfo> configured, InternalResourceResolver resolver) throws IOException {
        for (EmbedFontInfo font : configured) {
            fonts.add(new Loaded(new FontMetric(read(font, resolver), resolver), font.getFontTriplets()));
        }
    }

    /** A document has fonts of its own: each keeps which of its letters the document has. */
    @Override
    public int setup(int first, FontInfo ofDocument) {
        int number = first;
        // FOP takes no document without one; where it would be taken, the page fails
        ofDocument.addFontProperties("F" + first, Font.DEFAULT_FONT);
        for (Loaded font : fonts) {
            String name = "F" + number;
            ofDocument.addMetrics(name, font.metric.unused());
            font.triplets.forEach(triplet -> ofDocument.addFontProperties(name, triplet));
            number++;
        }
        return number;
    }

    private static MultiByteFont read(EmbedFontInfo font, InternalResourceResolver resolver) throws IOException {
        return (MultiByteFont) FontLoader.loadFont(
                font.getFontUris(),
                font.getSubFontName(),
                true,
                font.getEmbeddingMode(),
                EncodingMode.AUTO,
                font.getKerning(),
                false,
                resolver,
                false,
                false,
                false);
    }

    private record Loaded(FontMetric metric, List<FontTriplet> triplets) {

        Loaded {
            triplets = List.copyOf(triplets);
        }
    }
}
