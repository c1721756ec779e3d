package kz.iin.report.request;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.report.count.Scope;
import kz.iin.report.edition.CommonTime;
import kz.iin.report.edition.DoesNotAddUp;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.issue.MakeForms;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/**
 * Makes a report on any days that are over, of all applications or of a part of them, with its forms. Asked again it is the one that
 * was made.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestReport {

    private static final int MOST_YEARS = 10;

    /** There was no service long before; a number of a report has a year of four digits. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Inject
    private MakeReport reports;

    @Inject
    private MakeForms forms;

    @Inject
    private KnownScopes known;

    @Inject
    private AuditTrail audit;

    @Inject
    private CommonTime time;

    /**
     * @param to the last day, itself within the period
     * @return the number of the report
     * @throws WrongPeriod when the days are no period
     * @throws FutureCutOff when the last one is not over
     * @throws UnknownMission when there is no such mission
     * @throws UnknownReportScope when there is nothing else of that code
     * @throws ReportDoesNotAddUp when the applications of the period don't
     */
    public String request(LocalDate from, LocalDate to, Scope scope, Actor actor) {
        if (from.isBefore(EARLIEST) || to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new WrongPeriod();
        }
        ReportPeriod period = new ReportPeriod(ReportKind.ON_REQUEST, from, to);
        if (time.instant().isBefore(period.ends())) {
            throw new FutureCutOff();
        }
        known.require(scope);
        String number = made(period, scope);
        forms.makeOf(number);
        Change asked = Change.between("report", null, number);
        audit.record(Act.of(Deed.REQUESTED_REPORT, actor).changing(List.of(asked)));
        return number;
    }

    private String made(ReportPeriod period, Scope scope) {
        try {
            return reports.make(period, scope);
        } catch (DoesNotAddUp raised) {
            throw new ReportDoesNotAddUp();
        }
    }
}
