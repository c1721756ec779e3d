package kz.iin.certificate.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.sign.SealFixture;
import kz.iin.certificate.sign.SealForm;
import kz.iin.certificate.sign.SignPdf;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.KeySuccession;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** A file that we signed, and what somebody may make of it or put in its place. */
final class FileFixture {

    private static final String OURS = "ours";
    private static final String STRANGER = "stranger";
    private static final Instant AT = Clock.systemUTC().instant();

    private final KeyRing ring;
    private final byte[] printed = SealFixture.aPrintedCertificate(AT);

    FileFixture(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("files.p12");
        KeyStoreFixture.addKey(store, OURS, "-1d", 100);
        KeyStoreFixture.addKey(store, STRANGER, "-1d", 100);
        ring = new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
    }

    List<X509Certificate> ours() {
        return List.of(ring.signingKey(OURS).certificate());
    }

    byte[] signed() {
        return seal(printed, OURS);
    }

    byte[] signedByAStranger() {
        return seal(printed, STRANGER);
    }

    byte[] signedTwice() {
        return seal(signed(), STRANGER);
    }

    /** A page that says it was signed. */
    byte[] withAPanelDrawn() {
        return changed(printed, false, FileFixture::drawPanel);
    }

    byte[] withAPanelDrawnOnTheSigned() {
        return changed(signed(), true, FileFixture::drawPanel);
    }

    byte[] withAScript() {
        return changed(signed(), true, FileFixture::addScript);
    }

    byte[] encrypted() {
        return changed(signed(), false, document -> {
            document.setAllSecurityToBeRemoved(true);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
    }

    /** An entry of the table of references points elsewhere. */
    byte[] withAnotherTable() {
        return with("startxref\n", 0, '9');
    }

    byte[] withAChangedByte() {
        return with("stream\n", 20, 'x');
    }

    /** Our signature behind other bytes, at the place that it names. */
    byte[] withAStolenSignature() {
        byte[] stolen = signed();
        Arrays.fill(stolen, 100, printed.length - 100, (byte) ' ');
        return stolen;
    }

    private byte[] with(String mark, int behind, char letter) {
        byte[] file = signed();
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(mark) + mark.length() + behind;
        file[at] = (byte) (file[at] == letter ? letter + 1 : letter);
        return file;
    }

    private byte[] seal(byte[] pdf, String name) {
        return new SignPdf(new KeySuccession(ring, List.of(name)), SealForm.basic()).seal(pdf, AT);
    }

    private static byte[] changed(byte[] pdf, boolean later, Change change) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.make(document);
            if (later) {
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(file);
            } else {
                document.save(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void drawPanel(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream panel =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            panel.beginText();
            panel.setFont(new PDType1Font(FontName.HELVETICA), 12);
            panel.newLineAtOffset(50, 50);
            panel.showText("Signed and all signatures are valid. /ByteRange [0 10 20 30] /Contents <3080>");
            panel.endText();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static void addScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('valid')"));
    }

    @FunctionalInterface
    private interface Change {
        void make(PDDocument document) throws IOException;
    }
}
