package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import kz.iin.application.ApplicationNumber;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;

/** Gives a receipt to the system of a ministry, and takes down that it leaves the house. */
@Stateless
public class ExportReceipt {

    @Inject
    private FindReceipt receipts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @throws kz.iin.application.UnknownApplication when there is no such application */
    public byte[] of(ApplicationNumber number, Locale language) {
        byte[] receipt = receipts.of(number, language);
        audit.record(Act.of(Deed.PRINTED_RECEIPT, caller.itself(), number.value()));
        return receipt;
    }
}
