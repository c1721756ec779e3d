package kz.iin.certificate.print.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fop.pdf.PDFStream;
import org.apache.fop.render.RenderingContext;
import org.apache.fop.render.pdf.PDFImageHandlerGraphics2D;
import org.apache.fop.render.pdf.PDFRenderingContext;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.impl.ImageGraphics2D;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/**
 * Has a page compressed quickly. FOP knows one way to compress, which takes a tenth of the time of a page, and lets nobody
 * but those who draw on a page see what it will write.
 */
final class PageContent extends PDFImageHandlerGraphics2D {

    private static final int BEFORE_ITS_OWN = 100;

    @Override
    public void handleImage(RenderingContext context, Image image, Rectangle place) throws IOException {
        if (((ImageGraphics2D) image).getGraphics2DImagePainter() instanceof Nothing) {
            PDFStream page = ((PDFRenderingContext) context).getGenerator().getStream();
            page.getFilterList().ensureFilterInPlace(new QuickFlate());
        } else {
            super.handleImage(context, image, place);
        }
    }

    @Override
    public int getPriority() {
        return BEFORE_ITS_OWN;
    }

    /** What is drawn to be let in. */
    static final class Nothing implements Graphics2DImagePainter {

        @Override
        public void paint(Graphics2D graphics, Rectangle2D area) {
            // nothing is seen of it
        }

        @Override
        public Dimension getImageSize() {
            return Drawing.SIZE;
        }
    }
}
