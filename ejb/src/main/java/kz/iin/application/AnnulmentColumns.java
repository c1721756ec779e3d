package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import kz.iin.number.Iin;

/** The columns of an annulment; all null while there is none. */
@Embeddable
class AnnulmentColumns {

    @Column(name = "annulled_by")
    private String operator;

    @Column(name = "annulment_reason")
    private String reason;

    /** Null unless the person had another number. */
    @Column(name = "annulment_existing_iin")
    private String existingIin;

    protected AnnulmentColumns() {}

    AnnulmentColumns(Annulment annulment, Optional<Iin> existing) {
        operator = annulment.operator();
        reason = annulment.reason();
        existingIin = existing.map(Iin::value).orElse(null);
    }

    Optional<Iin> existingIin() {
        return Optional.ofNullable(existingIin).map(Iin::new);
    }

    Annulment annulment() {
        return new Annulment(operator, reason);
    }
}
