package kz.iin.notification.applicant;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.application.reading.Mission;
import kz.iin.mail.Mail;
import kz.iin.shared.RuleTexts;

/** The letters in the language that the applicant chose. Nothing of the person stands in them: not even the name. */
final class WriteLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final ApplicationNumber number;
    private final ReplyAddress to;
    private final Locale language;
    private final String mission;

    WriteLetter(ApplicationNumber number, Mission mission, ReplyAddress to) {
        this.number = number;
        this.to = to;
        this.language = Locale.forLanguageTag(to.language());
        this.mission = nameOf(mission, to.language());
    }

    /** @param due the day by which there is a result */
    Mail receipt(LocalDate due) {
        return mail(Letter.RECEIPT, DAY.format(due));
    }

    Mail ready() {
        return mail(Letter.READY, "");
    }

    /** @param grounds as the law names them; what the operator wrote stands in the notice, which the mission hands over */
    Mail refused(List<String> grounds) {
        return mail(
                Letter.REFUSED,
                grounds.stream()
                        .map(ground -> RuleTexts.text("notice.ground." + ground, language))
                        .collect(Collectors.joining("\n")));
    }

    private Mail mail(Letter letter, String told) {
        String key = "mail.applicant." + letter;
        return new Mail(
                letter.event(number),
                to.address(),
                MessageFormat.format(RuleTexts.text(key + ".subject", language), number.value()),
                MessageFormat.format(RuleTexts.text(key + ".text", language), number.value(), mission, told) + "\n\n"
                        + RuleTexts.text("mail.applicant.end", language));
    }

    private static String nameOf(Mission mission, String language) {
        return switch (language) {
            case "kk" -> mission.nameKk();
            case "ru" -> mission.nameRu();
            default -> mission.nameEn();
        };
    }
}
