package kz.iin.certificate.print;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import kz.iin.certificate.print.drawing.Drawings;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.FontCollection;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFRendererConfig.PDFRendererConfigParser;
import org.apache.fop.render.pdf.PDFRendererConfigurator;

/** Writes PDF as FOP does, with fonts that were read before and no others. */
final class PdfWriter extends PDFDocumentHandler {

    private final FontCollection fonts;

    PdfWriter(FOUserAgent agent, FontCollection fonts) {
        super(new IFContext(agent));
        this.fonts = fonts;
    }

    /** To be the writer of its document. */
    void take() throws FOPException {
        getConfigurator().configure(this);
        getUserAgent().setDocumentHandlerOverride(this);
    }

    @Override
    public IFPainter startPageContent() throws IFException {
        IFPainter page = super.startPageContent();
        page.drawImage(Drawings.nothing(), new Rectangle());
        return page;
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        return new PDFRendererConfigurator(getUserAgent(), new PDFRendererConfigParser()) {

            @Override
            protected List<FontCollection> getDefaultFontCollection() {
                return new ArrayList<>();
            }

            @Override
            protected FontCollection getCustomFontCollection(InternalResourceResolver resolver, String mime) {
                return fonts;
            }
        };
    }
}
