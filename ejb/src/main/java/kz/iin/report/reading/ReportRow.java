package kz.iin.report.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.iin.report.delivery.Way;
import kz.iin.report.form.Form;
import kz.iin.report.period.ReportKind;

/**
 * A report as a list shows it.
 *
 * @param scope the codes that it was narrowed to; none for one of all applications
 */
public record ReportRow(
        String number,
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        Instant countedAt,
        List<String> scope,
        List<FormEntry> forms,
        List<DeliveryState> deliveries) {

    public ReportRow {
        scope = List.copyOf(scope);
        forms = List.copyOf(forms);
        deliveries = List.copyOf(deliveries);
    }

    /** One that somebody asked for, has its forms, and was not brought to the MFA by a message. */
    public boolean mayBeSent() {
        return kind == ReportKind.ON_REQUEST
                && forms.stream().anyMatch(entry -> entry.form() == Form.PDF)
                && deliveries.stream().noneMatch(delivery -> delivery.way() == Way.SOAP);
    }
}
