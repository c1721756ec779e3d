package kz.iin.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stream.StreamSource;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;
import org.apache.fop.pdf.PDFDocument;
import org.w3c.dom.Document;

/**
 * The same content of a certificate, of the same modes, set in XHTML and CSS by openhtmltopdf as it comes: fonts out of their
 * jars, SVG by Batik.
 */
public final class HtmlCertificate {

    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSerif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final CertificateTexts texts = new CertificateTexts(Stationery.ours());
    private final Templates stylesheet;
    private final byte[] colours;

    /** @param code what the QR code of each page carries */
    public HtmlCertificate(String code) throws IOException, TransformerException {
        // a dozen lines for each document
        XRLog.setLoggingEnabled(false);
        String arms = text(PrintedForm.class, "arms.svg");
        String page = text(HtmlCertificate.class, "certificate.html.xsl")
                .replace("<arms/>", sized(arms.substring(arms.indexOf("<svg")), "26mm", "The arms"))
                .replace("<code/>", sized(SvgCode.of(code), "32mm", "The code"));
        stylesheet = TransformerFactory.newDefaultInstance().newTemplates(new StreamSource(new StringReader(page)));
        try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
            colours = profile.readAllBytes();
        }
    }

    public byte[] print(CertificatePage page) throws IOException, TransformerException {
        DOMResult html = new DOMResult();
        stylesheet.newTransformer().transform(CertificateXml.of(List.of(page), texts), html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            builder(drawings)
                    .withW3cDocument((Document) html.getNode(), null)
                    .toStream(pdf)
                    .run();
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder builder(BatikSVGDrawer drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(drawings);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        font(builder, LIBERATION + "Regular.ttf", "Liberation Serif", REGULAR, FontStyle.NORMAL);
        font(builder, LIBERATION + "Bold.ttf", "Liberation Serif", BOLD, FontStyle.NORMAL);
        font(builder, LIBERATION + "Italic.ttf", "Liberation Serif", REGULAR, FontStyle.ITALIC);
        font(builder, DEJAVU + ".ttf", "DejaVu Serif", REGULAR, FontStyle.NORMAL);
        font(builder, DEJAVU + "-Bold.ttf", "DejaVu Serif", BOLD, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        ClassLoader jars = HtmlCertificate.class.getClassLoader();
        builder.useFont(() -> jars.getResourceAsStream(file), family, weight, style, true);
    }

    private static String sized(String svg, String side, String alt) {
        return svg.replaceFirst("<svg", "<svg alt=\"%2$s\" style=\"width:%1$s;height:%1$s\"".formatted(side, alt));
    }

    private static String text(Class<?> owner, String name) throws IOException {
        try (InputStream file = owner.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
