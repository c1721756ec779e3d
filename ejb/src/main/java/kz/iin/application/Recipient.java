package kz.iin.application;

import java.util.Objects;
import java.util.Optional;
import kz.iin.person.IdentityDocument;
import kz.iin.person.PersonName;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * Who received a certificate.
 *
 * @param document that was shown
 * @param representative empty when it was the applicant
 */
public record Recipient(IdentityDocument document, Optional<Representative> representative) {

    public Recipient {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(representative, "representative");
    }

    /**
     * Who receives for the applicant.
     *
     * @param authority what he may receive by, such as a power of attorney
     */
    public record Representative(PersonName name, String authority) {

        public Representative {
            Objects.requireNonNull(name, "name");
            RuleBroken.require(WrittenText.isWritten(authority), "authority", ApplicationRule.AUTHORITY_TEXT);
        }

        /** Withholds the name: this text may end in a log. */
        @Override
        public String toString() {
            return "Representative[withheld]";
        }
    }
}
