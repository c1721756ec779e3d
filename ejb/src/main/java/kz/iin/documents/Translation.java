package kz.iin.documents;

import java.util.Objects;

/**
 * A translation that was brought.
 *
 * @param brought what is on the notary's act: nothing, an apostille or legalisation
 */
public record Translation(Certification certification, Formality brought) {

    public Translation {
        Objects.requireNonNull(certification, "certification");
        if (brought == Formality.TRANSLATION) {
            throw new IllegalArgumentException("brought: nothing, an apostille or legalisation");
        }
    }
}
