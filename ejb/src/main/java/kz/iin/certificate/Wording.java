package kz.iin.certificate;

/** One and the same thing said in the three languages of the certificate. */
public record Wording(String kk, String ru, String en) {

    public Wording {
        kk = PrintableText.required("kk", kk);
        ru = PrintableText.required("ru", ru);
        en = PrintableText.required("en", en);
    }
}
