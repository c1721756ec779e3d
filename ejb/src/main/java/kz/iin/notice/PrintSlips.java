package kz.iin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.calendar.Zones;
import kz.iin.certificate.print.Stationery;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;

/** Prints the slips. The form is made when the first one is asked for. */
@ApplicationScoped
class PrintSlips {

    private static final List<Locale> LANGUAGES =
            Stream.of("kk", "ru", "en").map(Locale::forLanguageTag).toList();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reference reference;

    @Inject
    private Stationery stationery;

    private SlipTemplate template;

    byte[] receiptOf(Application application, Locale language) {
        ZoneId zone = zoneOf(application.mission());
        Slip slip = write().receipt(application, nameOf(application.mission(), language), zone, language);
        return template().print(slip, application.registeredAt());
    }

    byte[] noticeOf(Declined declined) {
        Declining declining = declined.declining();
        String mission = nameOf(declining.mission(), declining.language());
        ZoneId zone = zoneOf(declining.mission());
        LocalDate day = declined.at().atZone(zone).toLocalDate();
        Slip notice = write().notice(
                        declined, mission, zone, reference.data().ruleSets().act(day));
        return template().print(List.of(notice), declined.at());
    }

    byte[] noticeOf(RefusalNotice notice) {
        ZoneId zone = zoneOf(notice.mission());
        List<Slip> pages = LANGUAGES.stream()
                .map(language -> write().refusal(notice, nameOf(notice.mission(), language), zone, language))
                .toList();
        return template().print(pages, notice.refusedAt());
    }

    byte[] noticeOf(AnnulmentNotice notice) {
        ZoneId zone = zoneOf(notice.mission());
        List<Slip> pages = LANGUAGES.stream()
                .map(language -> write().annulment(notice, nameOf(notice.mission(), language), zone, language))
                .toList();
        return template().print(pages, notice.annulledAt());
    }

    private synchronized SlipTemplate template() {
        if (template == null) {
            template = new SlipTemplate(stationery);
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

    private WriteSlips write() {
        return new WriteSlips(stationery);
    }
}
