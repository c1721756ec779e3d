package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import kz.iin.copy.sealing.SealedCopy;

/** A copy of a paper that the applicant brought, encrypted. It is only written so; {@link DocumentCopies} reads it. */
@Entity
@Table(name = "document_copy")
public class DocumentCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_copy")
    @SequenceGenerator(name = "document_copy", sequenceName = "document_copy_id_seq", allocationSize = 1000)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private CopyKind kind;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] sha256;

    private int size;

    /** Of the key that encrypts the content; null when it was stored before there was one. */
    @Column(name = "key_name")
    private String keyName;

    private byte[] content;

    protected DocumentCopy() {}

    DocumentCopy(Application application, CopyContent copy, SealedCopy sealed) {
        this.application = application;
        this.kind = copy.kind();
        this.mediaType = copy.mediaType();
        this.sha256 = copy.sha256();
        this.size = copy.bytes().length;
        this.keyName = sealed.keyName();
        this.content = sealed.content();
    }

    long id() {
        return id;
    }
}
