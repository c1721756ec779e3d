package kz.iin.certificate.print.drawing;

import java.util.HashMap;
import org.apache.fop.fo.ElementMapping;
import org.apache.fop.fo.FONode;

/** The names by which a page asks for its drawings. */
final class DrawingElements extends ElementMapping {

    static final String CODE = "code";
    static final String ARMS = "arms";

    DrawingElements() {
        namespaceURI = Drawing.NAMESPACE;
    }

    @Override
    protected void initialize() {
        foObjs = new HashMap<>();
        foObjs.put(CODE, new Place());
        foObjs.put(ARMS, new Place());
    }

    private static final class Place extends Maker {

        @Override
        public FONode make(FONode parent) {
            return new Drawing(parent);
        }
    }
}
