package kz.iin.certificate.print;

/** The certificate cannot be printed faithfully, so it is not printed at all. Says where and why, never the text itself. */
public final class UnprintableCertificate extends RuntimeException {

    private UnprintableCertificate(String message) {
        super(message);
    }

    UnprintableCertificate(Exception cause) {
        super("the page could not be set", cause);
    }

    static UnprintableCertificate missingGlyph(String field, int codePoint) {
        return new UnprintableCertificate("%s: no glyph for U+%04X".formatted(field, codePoint));
    }

    static UnprintableCertificate wrongLength(int pages) {
        return new UnprintableCertificate("the text takes %d pages".formatted(pages));
    }

    static UnprintableCertificate fault(String event) {
        return new UnprintableCertificate("the page was not set faithfully: " + event);
    }
}
