package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The columns of what a consent says. */
@Embeddable
class ConsentColumns {

    @Column(name = "consent_operator_name")
    private String operatorName;

    @Column(name = "consent_operator_bin")
    private String operatorBin;

    @Column(name = "consent_text_version")
    private String textVersion;

    /** Null: until the purpose is reached. */
    @Column(name = "consent_until")
    private LocalDate until;

    @Column(name = "consent_to_third_parties")
    private Boolean toThirdParties;

    @Column(name = "consent_across_borders")
    private Boolean acrossBorders;

    @Column(name = "consent_to_public")
    private Boolean toPublic;

    @Column(name = "consent_data")
    private String data;

    protected ConsentColumns() {}

    ConsentColumns(Consent consent) {
        operatorName = consent.operatorName();
        operatorBin = consent.operatorBin();
        textVersion = consent.textVersion();
        until = consent.until().orElse(null);
        toThirdParties = consent.toThirdParties();
        acrossBorders = consent.acrossBorders();
        toPublic = consent.toPublic();
        data = consent.data();
    }

    Consent consent() {
        return new Consent(
                operatorName,
                operatorBin,
                textVersion,
                Optional.ofNullable(until),
                toThirdParties,
                acrossBorders,
                toPublic,
                data);
    }
}
