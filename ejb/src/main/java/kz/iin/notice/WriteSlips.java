package kz.iin.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.Declined;
import kz.iin.certificate.print.Stationery;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.notice.RefusalNotice.NoticedGround;
import kz.iin.notice.Slip.Line;
import kz.iin.rules.LegalAct;

/** Words the slips, by the clock of the mission. */
final class WriteSlips {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final Stationery stationery;

    WriteSlips(Stationery stationery) {
        this.stationery = stationery;
    }

    Slip refusal(RefusalNotice notice, String mission, ZoneId zone, Locale language) {
        Stream<String> grounds = notice.grounds().stream().map(noticed -> ground(noticed, language));
        return new Slip(
                language,
                text("refused.title", language),
                mission,
                List.of(
                        new Line(
                                text("applicationNumber", language),
                                notice.number().value()),
                        new Line(text("applicant", language), notice.addressee().names()),
                        new Line(text("refusedOn", language), day(notice.refusedAt(), zone)),
                        new Line(text("decidedBy", language), text("authority", language) + ", " + notice.operator())),
                Stream.concat(grounds, Stream.of(notice.complaint().in(language)))
                        .toList());
    }

    private String ground(NoticedGround noticed, Locale language) {
        String existing = noticed.existingIins().isEmpty()
                ? ""
                : text("existingIin", language) + " " + String.join(", ", noticed.existingIins()) + ". ";
        return noticed.text().in(language) + " " + existing + noticed.reason();
    }

    Slip annulment(AnnulmentNotice notice, String mission, ZoneId zone, Locale language) {
        Line decidedBy = new Line(
                text("decidedBy", language),
                text("authority", language) + ", " + notice.annulment().operator());
        Stream<String> existing =
                notice.existingIin().stream().map(iin -> text("annulled.existing", language) + " " + iin + ".");
        return new Slip(
                language,
                text("annulled.title", language),
                mission,
                List.of(
                        new Line(
                                text("applicationNumber", language),
                                notice.number().value()),
                        new Line(text("applicant", language), notice.addressee().names()),
                        new Line(text("annulled.number", language), notice.iin()),
                        new Line(text("annulled.on", language), day(notice.annulledAt(), zone)),
                        decidedBy),
                Stream.of(
                                Stream.of(text("annulled.text", language)),
                                existing,
                                Stream.of(notice.annulment().reason(), text("complaint", language)))
                        .flatMap(paragraphs -> paragraphs)
                        .toList());
    }

    Slip receipt(Application application, String mission, ZoneId zone, Locale language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                text("applicationNumber", language), application.number().value()));
        if (application.destruction().data().isEmpty()) {
            String names = Addressee.of(application.person()).names();
            lines.add(new Line(text("applicant", language), names));
        }
        lines.add(new Line(text("filedOn", language), day(application.registeredAt(), zone)));
        lines.add(new Line(text("deadline", language), until(application.term().endsAt(), zone)));
        return new Slip(
                language,
                text("receipt.title", language),
                mission,
                lines,
                List.of(text("receipt.text", language), text("complaint", language)));
    }

    /** @param act by which applications of that day were judged; none where none was */
    Slip notice(Declined declined, String mission, ZoneId zone, Optional<LegalAct> act) {
        Locale language = declined.declining().language();
        Stream<String> reasons = declined.declining().reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(reason -> LegalAct.told(stationery.text(reason.getKey().messageKey(), language), act, language)
                        + " " + reason.getValue());
        return new Slip(
                language,
                text("declined.title", language),
                mission,
                List.of(
                        new Line(text("refusalNumber", language), declined.number()),
                        new Line(text("declinedOn", language), day(declined.at(), zone)),
                        new Line(text("officer", language), declined.declining().officer())),
                Stream.concat(reasons, Stream.of(text("declined.text", language), text("complaint", language)))
                        .toList());
    }

    /** By the clock of the mission, wherever the day ends whose end counts; midnight is the end of a day. */
    static String until(Instant end, ZoneId zone) {
        ZonedDateTime there = end.atZone(zone);
        boolean midnight = there.toLocalTime().equals(LocalTime.MIDNIGHT);
        String minute = midnight ? DAY.format(there.minusDays(1)) + " 24:00" : MINUTE.format(there);
        return minute + (there.getOffset().equals(ZoneOffset.UTC) ? " (UTC)" : " (UTC" + there.getOffset() + ")");
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    private String text(String key, Locale language) {
        return stationery.text("slip." + key, language);
    }
}
