package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.reading.CodeName;
import kz.iin.application.reading.Due;
import kz.iin.application.reading.Mission;
import kz.iin.certificate.CertificateTexts;
import kz.iin.certificate.CountryNames;
import kz.iin.certificate.Wording;
import kz.iin.decision.Check;
import kz.iin.desk.Comparison.Described;
import kz.iin.documents.Requirement;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Explanations;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Sex;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.mrz.Element;
import kz.iin.rules.LegalAct;
import kz.iin.shared.RuleTexts;

/** How values read in the language of the page. A text that a language lacks fails: no other language stands in. */
@Named("label")
@RequestScoped
public class Labels {

    private static final CertificateTexts CERTIFICATE = new CertificateTexts();
    private static final CountryNames COUNTRIES = new CountryNames();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);
    private static final long KILO = 1024;

    private final Locale language;

    /** For the proxy only. */
    protected Labels() {
        this(Languages.KAZAKH);
    }

    @Inject
    public Labels(Language language) {
        this(language.getLocale());
    }

    Labels(Locale language) {
        this.language = language;
    }

    /** A status, a ground, a check, a role: by the names of the enum and its constant. */
    public String of(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String ofAll(List<? extends Enum<?>> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }

    public String joined(List<String> codes) {
        return String.join(", ", codes);
    }

    public String sex(Sex sex) {
        return in(CERTIFICATE.wording("sex." + sex.letter()));
    }

    /** In which way two readings of a document differ, as it is told to whoever decides. */
    public String contrast(Contrast contrast) {
        return RuleTexts.text(contrast.textKey(), language);
    }

    /** By what a check is made; where no act says how, by what its ground is. */
    public String clause(Check check) {
        String own = "clause." + check.name();
        return bundle().containsKey(own)
                ? text(own)
                : text("clause." + check.ground().name());
    }

    public String act(LegalAct act) {
        return act.in(language);
    }

    /** What a source says of an element: a code by its name, with the code of a state, anything else as it is written. */
    public String sourced(Element element, String said) {
        return switch (element) {
            case SEX -> sex(Sex.of(said));
            case CITIZENSHIP, ISSUER ->
                Country.find(said).map(state -> country(state) + ", " + said).orElse(said);
            case DOCUMENT_CODE ->
                Stream.of(DocumentType.values())
                        .filter(type -> type.name().equals(said))
                        .findFirst()
                        .map(this::documentType)
                        .orElse(said);
            default -> said;
        };
    }

    /** What is known of a person, a code by its name; a dash where nothing is. */
    public String described(Described field, String known) {
        if (known.isEmpty()) {
            return "—";
        }
        return switch (field) {
            case SEX -> sourced(Element.SEX, known);
            case CITIZENSHIP -> sourced(Element.CITIZENSHIP, known);
            default -> known;
        };
    }

    /** What a field says for one person, or against it. */
    public String evidence(Evidence evidence) {
        return Explanations.in(language).of(evidence.feature());
    }

    /** What papers need, and why, as it was derived at the counter. */
    public String requirement(Requirement requirement) {
        return RuleTexts.text(requirement.reason().messageKey(), language);
    }

    /** Named as on the certificate. */
    public String documentType(DocumentType type) {
        return in(CERTIFICATE.wording("documentType." + type.name()));
    }

    public String country(Country country) {
        return in(COUNTRIES.of(country.isoCode().orElse(country.code())));
    }

    public String mission(Mission mission) {
        return in(new Wording(mission.nameKk(), mission.nameRu(), mission.nameEn()));
    }

    public String named(CodeName named) {
        return in(new Wording(named.kk(), named.ru(), named.en()));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From the day of issue to the day of expiry, if the document has one. */
    public String validity(IdentityDocument document) {
        return document.expires()
                .map(expires -> day(document.issued()) + " – " + day(expires))
                .orElseGet(() -> day(document.issued()) + ", " + text("document.unlimited"));
    }

    /** As much of it as is known. */
    public String birthDate(BirthDate birthDate) {
        if (birthDate.isComplete()) {
            return DAY.format(birthDate.earliest());
        }
        return birthDate.month().isPresent()
                ? MONTH.format(YearMonth.from(birthDate.earliest()))
                : Integer.toString(birthDate.year());
    }

    public String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    public String dayAt(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    public String second(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }

    /** How long until the end of a term, or since then, in its two largest units. */
    public String left(Due due) {
        Duration left = due.left().abs();
        String time = left.toDays() > 0
                ? units(left.toDays(), "due.days", left.toHoursPart(), "due.hours")
                : units(left.toHours(), "due.hours", left.toMinutesPart(), "due.minutes");
        return new MessageFormat(text(due.left().isNegative() ? "due.over" : "due.left"), language)
                .format(new Object[] {time});
    }

    private String units(long larger, String largerUnit, long smaller, String smallerUnit) {
        String rest = smaller + "\u00a0" + text(smallerUnit);
        return larger == 0 ? rest : larger + "\u00a0" + text(largerUnit) + " " + rest;
    }

    /** A zone and its distance from UTC at that moment. */
    public String zone(ZoneId zone, Instant at) {
        return zone.getId() + ", " + OFFSET.format(at.atZone(zone));
    }

    /** A ministry that is asked; as it was written if it is none that is known. */
    public String partner(String partner) {
        String key = "Partner." + partner;
        return bundle().containsKey(key) ? text(key) : partner;
    }

    /** What a registry was asked; as the journal calls it if it has no name here. */
    public String operation(String operation) {
        String key = "Operation." + operation;
        return bundle().containsKey(key) ? text(key) : operation;
    }

    /** PDF, JPEG or PNG. */
    public String format(String mediaType) {
        return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " " + text("size.bytes");
        }
        return bytes < KILO * KILO
                ? bytes / KILO + " " + text("size.kilobytes")
                : String.format(language, "%.1f %s", bytes / (double) (KILO * KILO), text("size.megabytes"));
    }

    /** A text that names a count. */
    public String counted(String key, long count) {
        return new MessageFormat(text(key), language).format(new Object[] {count});
    }

    /** A text for a message that no page holds. */
    public String text(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.iin.web.console.messages",
                language,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String in(Wording wording) {
        return switch (language.getLanguage()) {
            case "kk" -> wording.kk();
            case "ru" -> wording.ru();
            default -> wording.en();
        };
    }
}
