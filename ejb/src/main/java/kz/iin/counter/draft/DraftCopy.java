package kz.iin.counter.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;

/** A copy of a paper in a draft, encrypted. */
@Entity
@Table(name = "draft_copy")
public class DraftCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_copy")
    @SequenceGenerator(name = "draft_copy", sequenceName = "draft_copy_id_seq", allocationSize = 1)
    private long id;

    @Column(name = "draft_id")
    private long draft;

    @Enumerated(EnumType.STRING)
    private CopyKind kind;

    @Column(name = "media_type")
    private String mediaType;

    @Embedded
    private SealedBytes sealed;

    protected DraftCopy() {}

    DraftCopy(long draft, CopyContent copy, SealedBytes sealed) {
        this.draft = draft;
        this.kind = copy.kind();
        this.mediaType = copy.mediaType();
        this.sealed = sealed;
    }

    CopyKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    SealedBytes sealed() {
        return sealed;
    }
}
