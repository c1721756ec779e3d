package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of an annulment; all null while there is none. */
@Embeddable
class AnnulmentColumns {

    @Column(name = "annulled_by")
    private String operator;

    @Column(name = "annulment_reason")
    private String reason;

    protected AnnulmentColumns() {}

    AnnulmentColumns(Annulment annulment) {
        operator = annulment.operator();
        reason = annulment.reason();
    }

    Annulment annulment() {
        return new Annulment(operator, reason);
    }
}
