package kz.iin.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** An invented May of three missions, with every measure. */
public final class EditionFixture {

    public static final Names NAMES = new Names(
            Stationery.ours(),
            Map.of(
                    "TUR-IST",
                            new Wording("Ыстамбұлдағы Бас консулдық", "Генеральное консульство в Стамбуле", "Istanbul"),
                    "RUS-MOW", new Wording("Мәскеудегі Елшілік", "Посольство в Москве", "Moscow")));

    static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-01"));

    private static final Instant AT = Instant.parse("2026-06-01T04:00:00Z");

    private static final Map<Measure, List<String>> KEYS = Map.ofEntries(
            Map.entry(Measure.PENDING_BY_AGE, List.of("UNDER_1_DAY", "UNDER_3_DAYS", "UNDER_7_DAYS", "OLDER")),
            Map.entry(Measure.DECLINED_ON, List.of("INCOMPLETE", "NO_CONSENT")),
            Map.entry(Measure.REFUSED_ON, List.of("UNRELIABLE_DOCUMENTS", "IIN_ALREADY_REGISTERED")),
            Map.entry(
                    Measure.RECEIVED_OF_CITIZENS,
                    List.of(
                            "TUR", "DEU", "CHN", "USA", "UZB", "XXA", "FRA", "ITA", "ESP", "POL", "RUS", "KGZ", "TJK",
                            "IND", "PAK", "JPN", "KOR")),
            Map.entry(Measure.RECEIVED_OF_CATEGORY, List.of("INVESTOR", "NOT_STATED")),
            Map.entry(Measure.RECEIVED_BY_OFFICER, List.of("officer.ist")),
            Map.entry(Measure.CERTIFICATES, List.of("FIRST", "REPLACEMENT")),
            Map.entry(Measure.CORRECTED, List.of("AFTER_DECISION", "BEFORE_DECISION")),
            Map.entry(Measure.COMPLETED, List.of("IN_TIME", "LATE_UNDER_1_DAY", "LATE_UNDER_3_DAYS", "LATE_MORE")),
            Map.entry(Measure.DELAYED_BY, List.of("MISSION", "MVD", "MTSRIAP", "US")),
            Map.entry(Measure.ALERTS, List.of("AMBER", "RED", "OVERDUE")),
            Map.entry(Measure.JUDGED, List.of("SAME", "DIFFERENT")),
            Map.entry(Measure.REGISTRY_CALLS, List.of("MVD/ANSWERED", "MTSRIAP/SILENT", "MTSRIAP/FAILED")),
            Map.entry(Measure.REGISTRY_AVAILABILITY, List.of("MVD", "MTSRIAP")),
            Map.entry(Measure.REGISTRY_MILLIS_P95, List.of("MVD", "MTSRIAP")),
            Map.entry(Measure.NUMBERS_OF_SERIES, List.of("FOREIGN", "MVD")),
            Map.entry(Measure.PLACES_OF_SERIES, List.of("FOREIGN")),
            Map.entry(Measure.DATES_OF_SERIES, List.of("FOREIGN/UNDER_50_PERCENT", "FOREIGN/EXHAUSTED")),
            Map.entry(Measure.FULLEST_OF_SERIES, List.of("FOREIGN/HANDED_OUT", "FOREIGN/LEFT")),
            Map.entry(Measure.FILL_OF_SERIES, List.of("FOREIGN")));

    private EditionFixture() {}

    public static Edition may() {
        Delta delta = new Delta(Measure.RECEIVED, Optional.of("TUR-IST"), Optional.empty(), 1200, 1201);
        Delta older = new Delta(Measure.HANDED_OVER, Optional.of("RUS-MOW"), Optional.empty(), 0, 2);
        return edition(
                lines(),
                List.of(
                        new Deltas("2026-R000003", MAY.previous().previous(), List.of(older)),
                        new Deltas("2026-R000004", MAY.previous(), List.of(delta))));
    }

    static Edition nothingHappened() {
        return edition(List.of(), List.of());
    }

    /** The pilot of 2025, as if what happened in May had happened in it. */
    static Edition pilot() {
        ReportPeriod before =
                new ReportPeriod(ReportKind.PILOT, LocalDate.parse("2024-04-13"), LocalDate.parse("2024-12-31"));
        ReportPeriod days =
                new ReportPeriod(ReportKind.PILOT, LocalDate.parse("2025-04-18"), LocalDate.parse("2025-12-31"));
        return new Edition("2025-R000402", days, before, Scope.WHOLE, AT, lines(), List.of());
    }

    private static Edition edition(List<Line> lines, List<Deltas> deltas) {
        return new Edition("2026-R000005", MAY, MAY.previous(), Scope.WHOLE, AT, lines, deltas);
    }

    /** Each count is another one. */
    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (String mission : List.of("RUS-MOW", "TUR-IST", "USA-NYC")) {
                keys(measure).forEach(key -> lines.add(line(measure, mission, key, lines.size())));
            }
        }
        return lines;
    }

    private static Stream<Optional<String>> keys(Measure measure) {
        List<String> keys = KEYS.getOrDefault(measure, List.of());
        return keys.isEmpty() ? Stream.of(Optional.empty()) : keys.stream().map(Optional::of);
    }

    private static Line line(Measure measure, String mission, Optional<String> key, int place) {
        long count = 1000 + 37L * place * place % 977;
        return new Line(measure, Optional.of(mission), key, count, count - 50 + place, place % 3 == 0 ? 0 : count + 7);
    }
}
