package kz.iin.certificate.print.drawing;

import java.util.Map;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSessionContext;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoader;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoaderFactory;
import org.apache.xmlgraphics.image.loader.impl.ImageGraphics2D;
import org.apache.xmlgraphics.image.loader.spi.ImageLoader;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/** Hands the painter of a drawing to FOP. What it makes is never kept: each code is another. */
final class DrawingLoaders extends AbstractImageLoaderFactory {

    static final String MIME = "application/x-drawing";

    private static final String PAINTER = "painter";

    @SuppressWarnings("unchecked")
    static void keep(ImageInfo info, Graphics2DImagePainter painter) {
        info.getCustomObjects().put(PAINTER, painter);
    }

    @Override
    public String[] getSupportedMIMETypes() {
        return new String[] {MIME};
    }

    @Override
    public ImageFlavor[] getSupportedFlavors(String mime) {
        return new ImageFlavor[] {ImageFlavor.GRAPHICS2D};
    }

    @Override
    public ImageLoader newImageLoader(ImageFlavor flavor) {
        return new Loader();
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    private static final class Loader extends AbstractImageLoader {

        @Override
        public ImageFlavor getTargetFlavor() {
            return ImageFlavor.GRAPHICS2D;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Image loadImage(ImageInfo info, Map hints, ImageSessionContext session) {
            return new Uncached(
                    info, (Graphics2DImagePainter) info.getCustomObjects().get(PAINTER));
        }
    }

    private static final class Uncached extends ImageGraphics2D {

        Uncached(ImageInfo info, Graphics2DImagePainter painter) {
            super(info, painter);
        }

        @Override
        public boolean isCacheable() {
            return false;
        }
    }
}
