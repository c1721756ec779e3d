package kz.iin.web.console.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import kz.iin.calendar.Zones;
import kz.iin.report.overview.Overview;
import kz.iin.report.overview.Span;
import kz.iin.web.console.SignedIn;

/** How the work goes. The number of days stands in the URL. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private Diagrams diagrams;

    @Inject
    private SignedIn signedIn;

    private int days = Span.MONTH.days();
    private Overview overview;
    private List<Diagram> all;

    /** Once the days have been read from the URL. */
    public void open() {
        overview = diagrams.overview(signedIn.viewer(), Span.ofDays(days));
        all = diagrams.of(overview, signedIn.viewer());
    }

    public boolean isOfTheWhole() {
        return signedIn.viewer().seesEveryMission();
    }

    public Overview getOverview() {
        return overview;
    }

    public List<Diagram> getDiagrams() {
        return all;
    }

    public Span[] getSpans() {
        return Span.values();
    }

    public Span getSpan() {
        return Span.ofDays(days);
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
