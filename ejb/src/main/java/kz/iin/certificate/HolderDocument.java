package kz.iin.certificate;

import java.util.Objects;

/**
 * The identity document the number was formed on.
 *
 * @param issuer the state or body that issued it
 */
public record HolderDocument(Wording type, String number, Wording issuer) {

    public HolderDocument {
        Objects.requireNonNull(type, "type");
        number = PrintableText.required("number", number);
        Objects.requireNonNull(issuer, "issuer");
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "HolderDocument[withheld]";
    }
}
