package kz.iin.certificate.print.drawing;

import java.awt.Dimension;
import java.awt.geom.Point2D;
import org.apache.fop.apps.FOPException;
import org.apache.fop.fo.ElementMapping;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.PropertyList;
import org.apache.fop.fo.XMLObj;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** A drawing where it stands in the page: a square, as large as the page makes it. */
final class Drawing extends XMLObj {

    static final String NAMESPACE = "urn:kz:iin:drawing";

    private static final DOMImplementation DOCUMENTS = ElementMapping.getDefaultDOMImplementation();

    private static final int POINTS = 100;
    private static final int MILLIPOINTS = 1000;

    /** In thousandths of a point. */
    static final Dimension SIZE = new Dimension(POINTS * MILLIPOINTS, POINTS * MILLIPOINTS);

    Drawing(FONode parent) {
        super(parent);
    }

    static Document document(String name) {
        return DOCUMENTS.createDocument(NAMESPACE, name, null);
    }

    @Override
    public void processNode(String name, Locator at, Attributes attributes, PropertyList properties)
            throws FOPException {
        super.processNode(name, at, attributes, properties);
        doc = document(name);
        element = doc.getDocumentElement();
        buildTopLevel(doc, element);
    }

    @Override
    public Point2D getDimension(Point2D view) {
        return new Point2D.Float(POINTS, POINTS);
    }

    @Override
    public String getNamespaceURI() {
        return NAMESPACE;
    }

    @Override
    public String getNormalNamespacePrefix() {
        return "drawing";
    }
}
