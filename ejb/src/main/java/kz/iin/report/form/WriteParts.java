package kz.iin.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.calendar.Zones;
import kz.iin.report.edition.Delta;
import kz.iin.report.edition.Deltas;
import kz.iin.report.edition.Edition;
import kz.iin.report.period.ReportPeriod;

/** Words a report for print, in Kazakh and in Russian. */
final class WriteParts {

    private static final List<Locale> LANGUAGES =
            Stream.of("kk", "ru").map(Locale::forLanguageTag).toList();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    /** More of them is for the data files. */
    private static final int MOST_DELTAS = 40;

    private final Names names;

    WriteParts(Names names) {
        this.names = names;
    }

    List<Part> of(Edition edition, List<DataFile> files) {
        return LANGUAGES.stream()
                .map(language -> part(edition, files, language))
                .toList();
    }

    private Part part(Edition edition, List<DataFile> files, Locale language) {
        ReportPeriod period = edition.period();
        Stream<Section.Row> scope = edition.scope().codes().stream()
                .flatMap(Optional::stream)
                .map(code -> fact("scope", names.ofAny(code, language), language));
        Stream<Section.Row> always = Stream.of(
                fact("period", days(period), language),
                fact("compared", days(edition.before()), language),
                fact("comparedYear", days(period.yearEarlier()), language),
                fact("countedAt", moment(edition.countedAt()), language));
        Stream<Section> deltas = edition.deltas().stream().map(told -> deltas(told, language));
        List<Section> sections = Stream.of(
                        new Tables(edition, names, language).all().stream(), deltas, Stream.of(files(files, language)))
                .flatMap(some -> some)
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new Part(
                language,
                names.text("title." + period.kind(), language),
                edition.number(),
                Stream.concat(always, scope).toList(),
                sections);
    }

    private Section deltas(Deltas deltas, Locale language) {
        List<String> columns = Stream.of("column.told", "column.counted", "column.change")
                .map(key -> names.text(key, language))
                .toList();
        Stream<Section.Row> more = deltas.all().size() <= MOST_DELTAS
                ? Stream.empty()
                : Stream.of(new Section.Row(
                        names.text("more", language),
                        List.of(Numerals.count(deltas.all().size() - MOST_DELTAS), "", "")));
        List<Section.Row> rows = Stream.concat(
                        deltas.all().stream().limit(MOST_DELTAS).map(delta -> row(delta, language)), more)
                .toList();
        return new Section(names.text("section.deltas", language) + ": " + deltas.earlier(), columns, rows, false);
    }

    private Section.Row row(Delta delta, Locale language) {
        String place = Stream.of(
                        delta.mission().map(mission -> names.of(mission, language)),
                        delta.key().map(key -> names.of(delta.measure(), key, language)))
                .flatMap(named -> named.stream())
                .reduce(names.of(delta.measure(), language), (one, other) -> one + ", " + other);
        return new Section.Row(
                place,
                List.of(
                        Numerals.count(delta.told()),
                        Numerals.count(delta.counted()),
                        Numerals.change(delta.counted(), delta.told())));
    }

    /** What is signed with this page: nobody changes a data file unnoticed. */
    private Section files(List<DataFile> files, Locale language) {
        List<Section.Row> rows = files.stream()
                .map(file -> new Section.Row(file.name(), List.of(file.sha256())))
                .toList();
        return new Section(
                names.text("section.files", language), List.of(names.text("column.sha256", language)), rows, false);
    }

    private Section.Row fact(String key, String value, Locale language) {
        return new Section.Row(names.text(key, language), List.of(value));
    }

    private static String days(ReportPeriod period) {
        return day(period.from()) + " – " + day(period.to());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Zones.ASTANA));
    }
}
