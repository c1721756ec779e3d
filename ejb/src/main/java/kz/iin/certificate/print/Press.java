package kz.iin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import kz.iin.certificate.print.font.EmbeddedFonts;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
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

    private static Configuration configuration() throws IOException, SAXException {
        try (InputStream file = Press.class.getResourceAsStream("print.fop.xml")) {
            return FrozenConfiguration.of(file);
        }
    }
}
