package kz.iin.web.console.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.audit.Deed;
import kz.iin.audit.reading.AuditQuestion;

/** What a URL asks the audit for; what is mistyped in it asks for nothing. */
final class AuditFilter {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-D?[0-9]{8}");

    private AuditFilter() {}

    /** In the order of the form: actor, application, deed, first day, last day. */
    static AuditQuestion question(String... asked) {
        return new AuditQuestion(
                text(asked[0]),
                text(asked[1]).filter(NUMBER.asMatchPredicate()),
                text(asked[2]).flatMap(AuditFilter::deed),
                text(asked[3]).flatMap(AuditFilter::day),
                text(asked[4]).flatMap(AuditFilter::day));
    }

    private static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Deed> deed(String name) {
        return Stream.of(Deed.values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException mistyped) {
            return Optional.empty();
        }
    }
}
