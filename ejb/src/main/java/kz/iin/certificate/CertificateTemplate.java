package kz.iin.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
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

/** The form of the registration certificate, ready to be filled in. Costly to make, cheap to use, safe for many threads. */
public final class CertificateTemplate {

    private final CertificateTexts texts = new CertificateTexts();
    private final EmbeddedFonts fonts;
    private final FopFactory fopFactory;
    private final Templates stylesheet;

    public CertificateTemplate() {
        try {
            fonts = new EmbeddedFonts();
            fopFactory = fopFactory(fonts);
            stylesheet = stylesheet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException("the certificate's form cannot be read", e);
        }
        render(specimen(), Instant.EPOCH);
    }

    /**
     * @param at the moment that the document names as its creation
     * @return a PDF of one page, PDF/A-2a and PDF/UA-1, not yet signed; the same bytes for the same content and moment
     * @throws UnprintableCertificate if anything would be printed otherwise than given
     */
    public byte[] render(CertificateContent content, Instant at) {
        List<PrintedField> fields = PrintedField.of(content, texts);
        requireGlyphs(content, fields);
        FirstFault fault = new FirstFault();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            Fop fop = fop(pdf, fault, at);
            stylesheet
                    .newTransformer()
                    .transform(CertificateXml.of(content, fields, texts), new SAXResult(fop.getDefaultHandler()));
            fault.throwIfAny();
            if (fop.getResults().getPageCount() != 1) {
                throw UnprintableCertificate.wrongLength(fop.getResults().getPageCount());
            }
        } catch (FOPException | TransformerException | XMLStreamException e) {
            fault.throwIfAny();
            throw new UnprintableCertificate(e);
        }
        return RepeatableBytes.of(pdf.toByteArray());
    }

    private void requireGlyphs(CertificateContent content, List<PrintedField> fields) {
        fonts.requireGlyphs("certificateNumber", content.certificateNumber());
        PrintedField mission = PrintedField.wording("mission", content.mission());
        mission.lines().forEach(line -> fonts.requireGlyphs("mission", line));
        fields.forEach(field -> field.lines().forEach(line -> fonts.requireGlyphs(field.key(), line)));
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
        try (InputStream configuration = CertificateTemplate.class.getResourceAsStream("certificate.fop.xml")) {
            return new FopConfParser(configuration, EmbeddedFonts.BASE, fonts)
                    .getFopFactoryBuilder()
                    .build();
        }
    }

    private static Templates stylesheet() throws IOException, TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        try (InputStream source = CertificateTemplate.class.getResourceAsStream("certificate.fo.xsl")) {
            return factory.newTemplates(new StreamSource(source));
        }
    }

    /** The first document warms FOP up and shows at start-up, not at the counter, that the form can be printed. */
    private static CertificateContent specimen() {
        Wording specimen = new Wording("Үлгі", "Образец", "Specimen");
        PrintedName name = new PrintedName(Optional.of("SPECIMEN"), Optional.empty(), Optional.empty());
        return new CertificateContent(
                "0",
                "000000000000",
                LocalDate.EPOCH,
                new Holder(name, Optional.empty(), "0000", "X", specimen),
                new HolderDocument(specimen, "0", specimen),
                specimen);
    }
}
