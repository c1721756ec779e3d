package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.iin.documents.Confidence;
import kz.iin.documents.Reason;
import kz.iin.documents.Requirement;

/** The columns of what the papers need, and why. */
@Embeddable
class RequirementColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "requirement_reason")
    private Reason reason;

    @Column(name = "requirement_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "requirement_confidence")
    private Confidence confidence;

    protected RequirementColumns() {}

    RequirementColumns(Requirement requirement) {
        reason = requirement.reason();
        on = requirement.on();
        confidence = requirement.confidence();
    }

    Requirement requirement() {
        return new Requirement(reason, on, confidence);
    }
}
