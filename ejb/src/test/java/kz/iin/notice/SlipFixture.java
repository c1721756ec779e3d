package kz.iin.notice;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.application.Annulment;
import kz.iin.application.Application;
import kz.iin.application.ApplicationFixture;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.DeclineGround;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.certificate.print.Stationery;
import kz.iin.decision.RefusalGround;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.notice.RefusalNotice.NoticedGround;
import kz.iin.person.PersonName;
import kz.iin.rules.LegalAct;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Slips of an invented applicant in New York, and the reader of what was printed. */
final class SlipFixture {

    static final SlipTemplate TEMPLATE = new SlipTemplate(Stationery.ours());

    private static final WriteSlips WRITE = new WriteSlips(Stationery.ours());

    /** Still 1 March in New York. */
    static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final LegalAct ORDER = new LegalAct("бұйрық 5", "приказ 5", "order 5");

    private SlipFixture() {}

    static Slip receipt(String language) {
        return receipt(ApplicationFixture.aRegisteredApplication(), language);
    }

    private static Slip receipt(Application application, String language) {
        return WRITE.receipt(application, "New York", NEW_YORK, Locale.forLanguageTag(language));
    }

    /** Whatever an applicant may get that names him, in the three languages. */
    static List<Slip> everythingFor(Addressee applicant) {
        Application application = Applicants.applicationOf(applicant);
        return Stream.of(
                        Stream.of("kk", "ru", "en").map(language -> receipt(application, language)),
                        refusal(applicant, "Жоқ").stream(),
                        annulment(applicant, "Жоқ").stream())
                .flatMap(slips -> slips)
                .toList();
    }

    static Slip notice(String language, Map<DeclineGround, String> reasons) {
        return notice(language, reasons, Optional.of(ORDER));
    }

    static Slip notice(String language, Map<DeclineGround, String> reasons, Optional<LegalAct> act) {
        Declining declining =
                new Declining(new UUID(0, 42), "USA-NYC", "officer.nyc", Locale.forLanguageTag(language), reasons);
        return WRITE.notice(new Declined("2026-D00000042", AT, declining), "New York", NEW_YORK, act);
    }

    static Map<DeclineGround, String> everyReason(String note) {
        return Stream.of(DeclineGround.values()).collect(toMap(identity(), ground -> note));
    }

    static List<Slip> refusal(String reason) {
        Addressee addressee =
                new Addressee(PersonName.of("NOVAK", "JAN", null), Optional.of(PersonName.of("НОВАК", "ЯН", null)));
        return refusal(addressee, reason);
    }

    /** On all three grounds, in the three languages. */
    static List<Slip> refusal(Addressee addressee, String reason) {
        NoticeTexts texts = new NoticeTexts(Stationery.ours());
        List<NoticedGround> grounds = Stream.of(RefusalGround.values())
                .map(ground -> new NoticedGround(ground, texts.ground(ground), reason, existing(ground)))
                .toList();
        RefusalNotice notice = new RefusalNotice(
                new ApplicationNumber("2026-00000042"),
                addressee,
                "USA-NYC",
                "operator.one",
                AT,
                grounds,
                texts.complaint());
        return Stream.of("kk", "ru", "en")
                .map(Locale::forLanguageTag)
                .map(language -> WRITE.refusal(notice, "New York", NEW_YORK, language))
                .toList();
    }

    static List<Slip> annulment(String reason) {
        return annulment(new Addressee(PersonName.of("NOVAK", "JAN", null), Optional.empty()), reason);
    }

    /** Because the person has a number already, in the three languages. */
    private static List<Slip> annulment(Addressee addressee, String reason) {
        AnnulmentNotice notice = new AnnulmentNotice(
                new ApplicationNumber("2026-00000042"),
                addressee,
                "USA-NYC",
                "900228500017",
                AT,
                new Annulment("operator.two", reason),
                Optional.of("800101050003"));
        return Stream.of("kk", "ru", "en")
                .map(Locale::forLanguageTag)
                .map(language -> WRITE.annulment(notice, "New York", NEW_YORK, language))
                .toList();
    }

    private static List<String> existing(RefusalGround ground) {
        return ground == RefusalGround.IIN_ALREADY_REGISTERED ? List.of("800101050003") : List.of();
    }

    /** The text of the pages as a reader extracts it, white space evened out. */
    static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u200B]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
