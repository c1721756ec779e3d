package kz.iin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.calendar.Zones;
import kz.iin.notice.RefusalNotice.NoticedGround;
import kz.iin.notice.Slip.Line;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;
import kz.iin.shared.RuleTexts;

/** Writes and prints the slips, by the clock of the mission. The form is made when the first one is asked for. */
@ApplicationScoped
class PrintSlips {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private static final List<Locale> LANGUAGES =
            Stream.of("kk", "ru", "en").map(Locale::forLanguageTag).toList();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reference reference;

    private SlipTemplate template;

    byte[] receiptOf(Application application, Locale language) {
        ZoneId zone = zoneOf(application.mission());
        Slip slip = receipt(application, nameOf(application.mission(), language), zone, language);
        return template().print(slip, application.registeredAt());
    }

    byte[] noticeOf(Declined declined) {
        Declining declining = declined.declining();
        String mission = nameOf(declining.mission(), declining.language());
        Slip notice = notice(declined, mission, zoneOf(declining.mission()));
        return template().print(List.of(notice), declined.at());
    }

    byte[] noticeOf(RefusalNotice notice) {
        ZoneId zone = zoneOf(notice.mission());
        List<Slip> pages = LANGUAGES.stream()
                .map(language -> refusal(notice, nameOf(notice.mission(), language), zone, language))
                .toList();
        return template().print(pages, notice.refusedAt());
    }

    static Slip refusal(RefusalNotice notice, String mission, ZoneId zone, Locale language) {
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

    private static String ground(NoticedGround noticed, Locale language) {
        String existing = noticed.existingIins().isEmpty()
                ? ""
                : text("existingIin", language) + " " + String.join(", ", noticed.existingIins()) + ". ";
        return noticed.text().in(language) + " " + existing + noticed.reason();
    }

    static Slip receipt(Application application, String mission, ZoneId zone, Locale language) {
        return new Slip(
                language,
                text("receipt.title", language),
                mission,
                List.of(
                        new Line(
                                text("applicationNumber", language),
                                application.number().value()),
                        new Line(text("filedOn", language), day(application.registeredAt(), zone)),
                        new Line(
                                text("deadline", language),
                                until(application.term().endsAt(), zone))),
                List.of(text("receipt.text", language), text("complaint", language)));
    }

    static Slip notice(Declined declined, String mission, ZoneId zone) {
        Locale language = declined.declining().language();
        Stream<String> reasons = declined.declining().reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(reason -> RuleTexts.text(reason.getKey().messageKey(), language) + " " + reason.getValue());
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

    private synchronized SlipTemplate template() {
        if (template == null) {
            template = new SlipTemplate();
        }
        return template;
    }

    private ZoneId zoneOf(String mission) {
        return reference.data().mission(mission).map(MissionData::zone).orElse(Zones.ASTANA);
    }

    private String nameOf(String mission, Locale language) {
        return (String) entities.createNativeQuery(
                        "select case ?2 when 'kk' then name_kk when 'ru' then name_ru else name_en end"
                                + " from mission where code = ?1")
                .setParameter(1, mission)
                .setParameter(2, language.toLanguageTag())
                .getSingleResult();
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

    private static String text(String key, Locale language) {
        return RuleTexts.text("slip." + key, language);
    }
}
