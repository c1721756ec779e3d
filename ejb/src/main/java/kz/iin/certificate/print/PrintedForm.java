package kz.iin.certificate.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXResult;
import kz.iin.certificate.print.drawing.Drawings;
import kz.iin.certificate.print.font.EmbeddedFonts;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.fonts.FontCollection;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** A form, ready to be filled in. Costly to make, cheap to use, safe for many threads. */
public final class PrintedForm {

    private final EmbeddedFonts fonts;
    private final FopFactory fopFactory;
    private final FontCollection loaded;
    private final Templates stylesheet;

    /**
     * @param owner beside which the stylesheet stands
     * @param stylesheet that makes XSL-FO of what is filled in
     */
    public PrintedForm(Stationery stationery, Class<?> owner, String stylesheet) {
        try (InputStream arms = stationery.open(PrintedForm.class, "arms.svg")) {
            this.fonts = new EmbeddedFonts();
            this.fopFactory = Press.with(fonts);
            this.loaded = Press.loaded(fopFactory);
            this.stylesheet = Stylesheet.of(stationery, owner, stylesheet);
            Drawings.addTo(fopFactory, arms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException("the form cannot be read: " + stylesheet, e);
        }
    }

    /** @throws UnprintableCertificate if a letter has no glyph */
    public void requireGlyphs(String field, String text) {
        fonts.firstMissing(text).ifPresent(letter -> {
            throw UnprintableCertificate.missingGlyph(field, letter);
        });
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

    /** @param most pages that it may take */
    public byte[] print(Source content, Instant at, int most) {
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

    private Fop fop(ByteArrayOutputStream pdf, FirstFault fault, Instant at) throws FOPException {
        FOUserAgent agent = fopFactory.newFOUserAgent();
        agent.setCreationDate(Date.from(at));
        agent.getEventBroadcaster().addEventListener(fault);
        new PdfWriter(agent, loaded).take();
        return fopFactory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    }
}
