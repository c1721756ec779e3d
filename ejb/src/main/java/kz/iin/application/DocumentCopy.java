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

/** A copy of a paper that the applicant brought. */
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

    private byte[] content;

    protected DocumentCopy() {}

    DocumentCopy(Application application, CopyContent copy) {
        this.application = application;
        this.kind = copy.kind();
        this.mediaType = copy.mediaType();
        this.content = copy.bytes();
        this.sha256 = copy.sha256();
    }

    public long id() {
        return id;
    }

    public CopyKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    public CopyContent content() {
        return new CopyContent(kind, content);
    }
}
