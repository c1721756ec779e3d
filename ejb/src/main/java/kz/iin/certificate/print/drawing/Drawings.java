package kz.iin.certificate.print.drawing;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.impl.AbstractImagePreloader;
import org.apache.xmlgraphics.image.loader.spi.ImageImplRegistry;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Knows how each drawing is made that a page may ask for. */
public final class Drawings extends AbstractImagePreloader {

    private static final int DOTS_PER_INCH = 72;
    private static final String NOTHING = "nothing";

    private final Arms arms;

    private Drawings(Arms arms) {
        this.arms = arms;
    }

    /** @param arms an SVG file */
    public static void addTo(FopFactory factory, InputStream arms) throws IOException {
        factory.addElementMapping(new DrawingElements());
        ImageImplRegistry images = factory.getImageManager().getRegistry();
        images.registerPreloader(new Drawings(Arms.of(arms)));
        images.registerLoaderFactory(new DrawingLoaders());
        factory.getImageHandlerRegistry().addHandler(new PageContent());
    }

    /** A drawing of nothing: a page that begins with it is compressed quickly. */
    public static Document nothing() {
        return Drawing.document(NOTHING);
    }

    /** Asked before those of FOP, each of which would try to read the drawing as a file. */
    @Override
    public int getPriority() {
        return 0;
    }

    @Override
    public ImageInfo preloadImage(String uri, Source source, ImageContext context) {
        if (source instanceof DOMSource dom && dom.getNode() instanceof Document page) {
            Element element = page.getDocumentElement();
            return Drawing.NAMESPACE.equals(element.getNamespaceURI()) ? info(uri, painter(element)) : null;
        }
        return null;
    }

    private Graphics2DImagePainter painter(Element element) {
        return switch (element.getLocalName()) {
            case DrawingElements.ARMS -> arms;
            case DrawingElements.CODE -> new QrCode(element.getAttribute("text"));
            default -> new PageContent.Nothing();
        };
    }

    private static ImageInfo info(String uri, Graphics2DImagePainter painter) {
        ImageInfo info = new ImageInfo(uri, DrawingLoaders.MIME);
        ImageSize size = new ImageSize();
        size.setSizeInMillipoints(Drawing.SIZE.width, Drawing.SIZE.height);
        size.setResolution(DOTS_PER_INCH);
        size.calcPixelsFromSize();
        info.setSize(size);
        DrawingLoaders.keep(info, painter);
        return info;
    }
}
