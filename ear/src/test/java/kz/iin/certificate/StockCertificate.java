package kz.iin.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * The very page of the certificate, of the same modes, set by FOP as it comes: fonts out of their jars, with kerning and complex
 * scripts, drawings in SVG by Batik. Factory and stylesheet are kept, as its manual says.
 */
public final class StockCertificate {

    private static final URI BASE = URI.create("file:/stock/");

    private final CertificateTexts texts = new CertificateTexts(Stationery.ours());
    private final Templates stylesheet;
    private final FopFactory factory;

    /** @param code what the QR code of each page carries */
    public StockCertificate(String code) throws IOException, TransformerException, SAXException {
        stylesheet = stylesheet(code);
        String configuration = resource(PrintedForm.class, "print.fop.xml")
                .replace("kerning=\"no\"", "kerning=\"yes\"")
                .replace("<complex-scripts disabled=\"true\"/>", "")
                .replaceFirst("(?s)<filterList.*</filterList>", "");
        factory = new FopConfParser(
                        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)), BASE, new Jars())
                .getFopFactoryBuilder()
                .build();
    }

    public byte[] print(CertificatePage page) throws FOPException, TransformerException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Fop fop = factory.newFop(MimeConstants.MIME_PDF, factory.newFOUserAgent(), pdf);
        stylesheet
                .newTransformer()
                .transform(CertificateXml.of(List.of(page), texts), new SAXResult(fop.getDefaultHandler()));
        return pdf.toByteArray();
    }

    private static Templates stylesheet(String code) throws IOException, TransformerException {
        String form = resource(CertificateTemplate.class, "certificate.fo.xsl")
                .replace("<drawing:code text=\"{code}\"/>", SvgCode.of(code));
        String arms = resource(PrintedForm.class, "arms.svg");
        String parts = resource(PrintedForm.class, "page.fo.xsl")
                .replace("<drawing:arms/>", arms.substring(arms.indexOf("<svg")));
        TransformerFactory transformers = TransformerFactory.newDefaultInstance();
        transformers.setURIResolver((asked, base) -> new StreamSource(new StringReader(parts)));
        return transformers.newTemplates(new StreamSource(new StringReader(form)));
    }

    private static String resource(Class<?> owner, String name) throws IOException {
        try (InputStream file = owner.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Jars implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            String name = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
            String folder = name.startsWith("DejaVu")
                    ? "net/sf/jasperreports/fonts/dejavu/"
                    : "com/mpobjects/jasperreports/fonts/liberation/";
            InputStream font = StockCertificate.class.getClassLoader().getResourceAsStream(folder + name);
            if (font == null) {
                throw new NoSuchFileException(name);
            }
            return new Resource(font);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new NoSuchFileException("nothing is written");
        }
    }
}
