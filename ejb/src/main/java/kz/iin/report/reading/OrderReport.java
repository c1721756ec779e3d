package kz.iin.report.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.report.count.Scope;
import kz.iin.report.request.RequestReport;

/** Has a report on request made at the console: an administrator any, a supervisor of the own mission. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderReport {

    @Inject
    private RequestReport requests;

    @Inject
    private Actors actors;

    public boolean isAllowed(Viewer viewer) {
        return ReportRights.mayOrder(viewer);
    }

    /**
     * @return the number of the report
     * @throws ReportNotYours when the person may not have it
     * @throws kz.iin.shared.DomainException for what {@link RequestReport} says no to
     */
    public String order(Viewer viewer, LocalDate from, LocalDate to, Scope scope) {
        Optional<String> own = ReportRights.sight(viewer)
                .filter(sight -> ReportRights.mayOrder(viewer))
                .orElseThrow(ReportNotYours::new)
                .mission();
        if (own.isPresent() && !own.equals(scope.mission())) {
            throw new ReportNotYours();
        }
        return requests.request(
                from,
                to,
                scope,
                own.map(mission -> actors.at(mission, viewer.login()))
                        .orElseGet(() -> actors.inAstana(viewer.login())));
    }
}
