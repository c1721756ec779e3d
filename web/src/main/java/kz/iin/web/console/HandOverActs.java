package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kz.iin.application.Confirmation;
import kz.iin.application.HandOver;
import kz.iin.application.Recipient;
import kz.iin.application.Recipient.Representative;
import kz.iin.application.SecurityPaper;
import kz.iin.application.intake.HandOverCertificate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.PersonName;

/** A certificate is handed over, now, to the applicant or to who has authority. */
@Named
@RequestScoped
public class HandOverActs {

    @Inject
    private HandOverCertificate handOver;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Orders orders;

    @Inject
    private Clock clock;

    private final ShownDocument document = new ShownDocument();
    private Confirmation confirmation = Confirmation.PAPER_SIGNATURE;
    private String paper;
    private String surname;
    private String givenName;
    private String authority;

    /** @param shown the document of the applicant as the file has it */
    public String toApplicant(String number, String certificate, IdentityDocument shown) {
        return carryOut(number, certificate, () -> new Recipient(shown, Optional.empty()));
    }

    public String toRepresentative(String number, String certificate) {
        return carryOut(number, certificate, () -> {
            PersonName name = PersonName.of(surname, givenName, null);
            return new Recipient(document.document(), Optional.of(new Representative(name, authority)));
        });
    }

    private String carryOut(String number, String certificate, Supplier<Recipient> recipient) {
        return orders.carryOut(
                number,
                "act.done.HAND_OVER",
                of -> handOver.handOver(
                        of,
                        new HandOver(
                                certificate,
                                Optional.ofNullable(paper).map(SecurityPaper::new),
                                signedIn.viewer().login(),
                                clock.instant(),
                                recipient.get(),
                                confirmation),
                        Optional.empty()));
    }

    /** The document that a representative shows. */
    public static class ShownDocument {

        private DocumentType type = DocumentType.PASSPORT;
        private String number;
        private String issuer;
        private LocalDate issued;
        private LocalDate expires;

        IdentityDocument document() {
            return new IdentityDocument(
                    type, number, new Country(issuer.toUpperCase(Locale.ROOT)), issued, Optional.ofNullable(expires));
        }

        public DocumentType getType() {
            return type;
        }

        public void setType(DocumentType type) {
            this.type = type;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getIssuer() {
            return issuer;
        }

        public void setIssuer(String issuer) {
            this.issuer = issuer;
        }

        public LocalDate getIssued() {
            return issued;
        }

        public void setIssued(LocalDate issued) {
            this.issued = issued;
        }

        public LocalDate getExpires() {
            return expires;
        }

        public void setExpires(LocalDate expires) {
            this.expires = expires;
        }
    }

    public ShownDocument getDocument() {
        return document;
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public Confirmation[] getConfirmations() {
        return Confirmation.values();
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
