package kz.iin.certificate.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** A form, ready to be filled in. Costly to make, cheap to use, safe for many threads. */
public final class PrintedForm {

    private final EmbeddedFonts fonts;
    private final FopFactory fopFactory;
    private final Templates stylesheet;

    /**
     * @param owner beside which the stylesheet stands
     * @param stylesheet that makes XSL-FO of what is filled in
     */
    public PrintedForm(Class<?> owner, String stylesheet) {
        try {
            this.fonts = new EmbeddedFonts();
            this.fopFactory = fopFactory(fonts);
            this.stylesheet = stylesheet(owner, stylesheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException("the form cannot be read: " + stylesheet, e);
        }
    }

    /** @throws UnprintableCertificate if a letter has no glyph */
    public void requireGlyphs(String field, String text) {
        fonts.requireGlyphs(field, text);
    }

    /**
     * @param at the moment that the document names as its creation
     * @return a PDF of one page, PDF/A-2a and PDF/UA-1, not yet signed; the same bytes for the same content and moment
     * @throws UnprintableCertificate if anything would be printed otherwise than given
     */
    public byte[] print(Source content, Instant at) {
        return print(content, at, 1);
    }

    /** The same, as many pages as it takes. */
    public byte[] printPages(Source content, Instant at) {
        return print(content, at, Integer.MAX_VALUE);
    }

    private byte[] print(Source content, Instant at, int most) {
        FirstFault fault = new FirstFault();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Fop fop = fop(pdf, fault, at);
            stylesheet.newTransformer().transform(content, new SAXResult(fop.getDefaultHandler()));
            fault.throwIfAny();
            if (fop.getResults().getPageCount() > most) {
                throw UnprintableCertificate.wrongLength(fop.getResults().getPageCount());
            }
        } catch (FOPException | TransformerException e) {
            fault.throwIfAny();
            throw new UnprintableCertificate(e);
        }
        return RepeatableBytes.of(pdf.toByteArray());
    }

    /** Under a lock: FOP walks its configuration, a deferred DOM, as if walking did not change it. */
    private Fop fop(ByteArrayOutputStream pdf, FirstFault fault, Instant at) throws FOPException {
        synchronized (fopFactory) {
            FOUserAgent agent = fopFactory.newFOUserAgent();
            agent.setCreationDate(Date.from(at));
            agent.getEventBroadcaster().addEventListener(fault);
            return fopFactory.newFop(MimeConstants.MIME_PDF, agent, pdf);
        }
    }

    private static FopFactory fopFactory(EmbeddedFonts fonts) throws IOException, SAXException {
        try (InputStream configuration = PrintedForm.class.getResourceAsStream("print.fop.xml")) {
            return new FopConfParser(configuration, EmbeddedFonts.BASE, fonts)
                    .getFopFactoryBuilder()
                    .build();
        }
    }

    private static Templates stylesheet(Class<?> owner, String name) throws IOException, TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        try (InputStream source = owner.getResourceAsStream(name)) {
            return factory.newTemplates(new StreamSource(source));
        }
    }
}
