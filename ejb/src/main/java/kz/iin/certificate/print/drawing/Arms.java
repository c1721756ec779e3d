package kz.iin.certificate.print.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.apache.xmlgraphics.java2d.Graphics2DImagePainter;

/** A drawing from an SVG file, read once. It may refer to nothing outside itself, and holds no text: fonts are not its affair. */
final class Arms implements Graphics2DImagePainter {

    private final GraphicsNode drawing;
    private final Dimension2D size;

    private Arms(GraphicsNode drawing, Dimension2D size) {
        this.drawing = drawing;
        this.size = size;
    }

    static Arms of(InputStream svg) throws IOException {
        BridgeContext context = new BridgeContext(new NothingFromOutside());
        GraphicsNode drawing =
                new GVTBuilder().build(context, new SAXSVGDocumentFactory(null).createDocument("file:/arms.svg", svg));
        return new Arms(drawing, context.getDocumentSize());
    }

    /** Under a lock: a drawing of Batik keeps notes while it is painted. */
    @Override
    public synchronized void paint(Graphics2D graphics, Rectangle2D area) {
        graphics.translate(area.getX(), area.getY());
        graphics.scale(area.getWidth() / size.getWidth(), area.getHeight() / size.getHeight());
        drawing.paint(graphics);
    }

    @Override
    public Dimension getImageSize() {
        return Drawing.SIZE;
    }

    private static final class NothingFromOutside extends UserAgentAdapter {

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new NoLoadExternalResourceSecurity();
        }
    }
}
