package kz.iin.certificate;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands on the page of a certificate besides its content.
 *
 * @param code what the QR code carries
 * @param address of the page that verifies certificates
 * @param signer who signs the file electronically; empty when it is signed by hand only
 * @param copy which copy it is; empty for the original
 */
public record Marks(String code, String address, Optional<String> signer, OptionalInt copy) {

    public Marks {
        code = Objects.requireNonNull(code, "code");
        address = PrintableText.required("address", address);
        signer = PrintableText.optional("signer", signer);
        Objects.requireNonNull(copy, "copy");
    }

    public static Marks of(String code, String address) {
        return new Marks(code, address, Optional.empty(), OptionalInt.empty());
    }

    /** Withholds what the code carries: this text may end in a log. */
    @Override
    public String toString() {
        return "Marks[withheld]";
    }
}
