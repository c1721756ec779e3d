package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.Recipient.Representative;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.PersonName;

/** A certificate that was handed over: once, to whom, and how the recipient confirmed it. */
@Entity
@Table(name = "hand_over")
public class PastHandOver {

    @Id
    private String certificate;

    @Column(name = "application_id")
    private long applicationId;

    /** Null when it was not told. */
    private String paper;

    private String officer;

    @Column(name = "handed_over_at")
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_issuer")
    private Country documentIssuer;

    @Column(name = "document_issued")
    private LocalDate documentIssued;

    @Column(name = "document_expires")
    private LocalDate documentExpires;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    /** Null when the applicant received it. */
    private String authority;

    /** What the recipient signed; null when no scan of it came along. */
    @Column(name = "copy_id")
    private Long copyId;

    protected PastHandOver() {}

    public PastHandOver(Application application, HandOver handOver, Instant recordedAt) {
        this.certificate = handOver.certificate();
        this.applicationId = application.id();
        this.paper = handOver.paper().map(SecurityPaper::serial).orElse(null);
        this.officer = handOver.officer();
        this.at = handOver.at();
        this.recordedAt = recordedAt;
        this.confirmation = handOver.confirmation();
        setDocument(handOver.recipient().document());
        handOver.recipient().representative().ifPresent(this::setRepresentative);
    }

    /** @param copy of the paper that the recipient signed */
    public void prove(long copy) {
        copyId = copy;
    }

    public HandOver handOver() {
        IdentityDocument document = new IdentityDocument(
                documentType, documentNumber, documentIssuer, documentIssued, Optional.ofNullable(documentExpires));
        return new HandOver(
                certificate,
                Optional.ofNullable(paper).map(SecurityPaper::new),
                officer,
                at,
                new Recipient(document, representative()),
                confirmation);
    }

    private Optional<Representative> representative() {
        return Optional.ofNullable(authority)
                .map(known -> new Representative(PersonName.of(surname, givenName, patronymic), known));
    }

    private void setDocument(IdentityDocument document) {
        documentType = document.type();
        documentNumber = document.number();
        documentIssuer = document.issuer();
        documentIssued = document.issued();
        documentExpires = document.expires().orElse(null);
    }

    private void setRepresentative(Representative representative) {
        surname = representative.name().surname().orElse(null);
        givenName = representative.name().givenName().orElse(null);
        patronymic = representative.name().patronymic().orElse(null);
        authority = representative.authority();
    }
}
