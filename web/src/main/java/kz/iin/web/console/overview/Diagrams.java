package kz.iin.web.console.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;
import kz.iin.application.reading.Viewer;
import kz.iin.decision.RefusalGround;
import kz.iin.registry.Partner;
import kz.iin.report.overview.Overview;
import kz.iin.report.overview.ReadOverview;
import kz.iin.report.overview.Span;
import kz.iin.report.overview.Subject;
import kz.iin.web.console.Labels;

/** Puts the figures of the overview into words. */
@RequestScoped
class Diagrams {

    @Inject
    private ReadOverview overviews;

    @Inject
    private Missions missions;

    @Inject
    private Labels labels;

    private Map<String, Mission> names;

    Overview overview(Viewer viewer, Span span) {
        return overviews.read(viewer, span);
    }

    /** In the order of the page; those of the whole only for those who see every mission. */
    List<Diagram> of(Overview overview, Viewer viewer) {
        return Stream.of(Subject.values())
                .filter(subject -> viewer.seesEveryMission() || !subject.isOfTheWhole())
                .map(subject -> diagram(subject, overview))
                .toList();
    }

    private Diagram diagram(Subject subject, Overview overview) {
        Map<String, Long> sums = overview.sums(subject);
        List<Diagram.Row> rows = keys(subject, sums, overview)
                .map(key -> new Diagram.Row(label(subject, key), sums.getOrDefault(key, 0L)))
                .toList();
        return new Diagram(subject, labels.of(subject), rows);
    }

    /** What would be zero is left out, but for days: a line that leaps over them lies. */
    private static Stream<String> keys(Subject subject, Map<String, Long> sums, Overview overview) {
        return subject == Subject.DAY && !sums.isEmpty()
                ? overview.period()
                        .from()
                        .datesUntil(overview.period().to().plusDays(1))
                        .map(LocalDate::toString)
                : sums.keySet().stream();
    }

    private String label(Subject subject, String key) {
        return switch (subject) {
            case STATUS -> labels.of(ApplicationStatus.valueOf(key));
            case DAY -> labels.day(LocalDate.parse(key));
            case PROMPTNESS -> labels.text("overview.promptness." + key);
            case GROUND -> labels.of(RefusalGround.valueOf(key));
            case MISSION -> mission(key);
            case REGISTRY_ANSWERS -> answers(key);
            case REGISTRY_MILLIS -> labels.of(Partner.valueOf(key));
            case SERIES -> key;
        };
    }

    /** Such as {@code MVD/ANSWERED}. */
    private String answers(String key) {
        String[] parts = key.split("/");
        return labels.of(Partner.valueOf(parts[0])) + ": " + labels.text("overview.answer." + parts[1]);
    }

    private String mission(String code) {
        if (names == null) {
            names = missions.byCode();
        }
        return Optional.ofNullable(names.get(code)).map(labels::mission).orElse(code);
    }
}
