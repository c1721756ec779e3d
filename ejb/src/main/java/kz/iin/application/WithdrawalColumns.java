package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The columns of a withdrawal; all null while there is none. */
@Embeddable
class WithdrawalColumns {

    @Column(name = "withdrawn_by")
    private String officer;

    @Column(name = "withdrawal_reason")
    private String reason;

    protected WithdrawalColumns() {}

    WithdrawalColumns(Withdrawal withdrawal) {
        officer = withdrawal.officer();
        reason = withdrawal.reason().orElse(null);
    }

    Withdrawal withdrawal() {
        return new Withdrawal(officer, Optional.ofNullable(reason));
    }
}
