package kz.iin.report.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.iin.application.reading.Viewer;
import kz.iin.number.forecast.Forecast;
import kz.iin.report.period.ReportPeriod;

/**
 * The figures of some days, as they were counted at one moment.
 *
 * @param forecasts the birth dates whose numbers are nearest to being used up
 */
public record Overview(ReportPeriod period, Instant countedAt, List<Tally> tallies, List<Forecast> forecasts) {

    public Overview {
        tallies = List.copyOf(tallies);
        forecasts = List.copyOf(forecasts);
    }

    /** The part that this person may see: at a mission the own one, without what is of no mission. */
    Overview seenBy(Viewer viewer) {
        if (viewer.seesEveryMission()) {
            return this;
        }
        List<Tally> own = tallies.stream()
                .filter(tally -> !tally.subject().isOfTheWhole())
                .filter(tally -> tally.mission().filter(viewer::sees).isPresent())
                .toList();
        return new Overview(period, countedAt, own, List.of());
    }

    /** Of all missions together, in the order of the keys. */
    public Map<String, Long> sums(Subject subject) {
        Map<String, Long> sums = new TreeMap<>();
        tallies.stream()
                .filter(tally -> tally.subject() == subject)
                .forEach(tally -> sums.merge(tally.key(), tally.count(), Long::sum));
        return sums;
    }
}
