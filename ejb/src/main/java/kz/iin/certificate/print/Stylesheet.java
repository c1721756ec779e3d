package kz.iin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

/** Reads a stylesheet, and the one with the parts that all forms share. */
final class Stylesheet {

    private static final String PARTS = "page.fo.xsl";

    private Stylesheet() {}

    static Templates of(Stationery stationery, Class<?> owner, String name) throws IOException, TransformerException {
        try (InputStream form = stationery.open(owner, name);
                InputStream parts = stationery.open(Stylesheet.class, PARTS)) {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            factory.setURIResolver((asked, base) -> parts(asked, parts));
            return factory.newTemplates(new StreamSource(form));
        }
    }

    private static Source parts(String asked, InputStream parts) throws TransformerException {
        if (!asked.equals(PARTS)) {
            throw new TransformerException("a form may take its parts from nowhere but " + PARTS);
        }
        return new StreamSource(parts, PARTS);
    }
}
