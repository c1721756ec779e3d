package kz.iin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.iin.certificate.print.font.EmbeddedFonts;
import kz.iin.certificate.print.font.LoadedFonts;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.fonts.DefaultFontConfigurator;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.FontEventAdapter;
import org.apache.fop.render.RendererConfig;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** FOP, set up to print with our fonts and to reach nothing else. */
final class Press {

    private Press() {}

    static FopFactory with(EmbeddedFonts fonts) throws IOException, SAXException {
        FopFactoryBuilder builder = new FopFactoryBuilder(EmbeddedFonts.BASE, fonts);
        builder.setConfiguration(configuration());
        // what reads the configuration gives the fonts a resolver that reads the disk
        builder.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(EmbeddedFonts.BASE, fonts));
        return builder.build();
    }

    /** The fonts that the configuration names for PDF. */
    static LoadedFonts loaded(FopFactory factory) throws IOException, FOPException {
        FOUserAgent agent = factory.newFOUserAgent();
        RendererConfig configured = agent.getRendererConfig(MimeConstants.MIME_PDF, new PDFRendererConfigParser());
        List<EmbedFontInfo> fonts = new DefaultFontConfigurator(
                        factory.getFontManager(), new FontEventAdapter(agent.getEventBroadcaster()), true)
                .configure(configured.getFontInfoConfig());
        return new LoadedFonts(fonts, factory.getFontManager().getResourceResolver());
    }

    private static Configuration configuration() throws IOException, SAXException {
        try (InputStream file = Press.class.getResourceAsStream("print.fop.xml")) {
            return FrozenConfiguration.of(file);
        }
    }
}
