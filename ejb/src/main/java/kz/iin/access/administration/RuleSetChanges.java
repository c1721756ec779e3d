package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** What a proposal changes in the rules by which applications are taken, whether it can be, and doing it. */
@ApplicationScoped
class RuleSetChanges implements Proposable {

    /** Where a day begins first: what was taken on a day that has come anywhere stays as it is. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final String DATED = "_[0-9]{8}$";

    @Inject
    private RuleSetTable ruleSets;

    @Inject
    private Clock clock;

    /** What the new set is called: the one it is made of, and its first day. */
    static String codeOf(String base, LocalDate from) {
        return base.replaceFirst(DATED, "") + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(from);
    }

    /** The set that holds on its first day as it is known now is what was before. */
    @Override
    public List<Change> changes(Wanted wanted) {
        RuleSetSheet after = sheet(wanted);
        Optional<RuleSetPeriod> present = ruleSets.on(after.from());
        RuleSetSheet before = present.flatMap(period -> ruleSets.find(period.code()))
                .orElseGet(() -> new RuleSetSheet(Map.of(), List.of()));
        List<Change> changes = new ArrayList<>(
                Change.between(under(wanted.subject(), before.flat()), under(wanted.subject(), after.flat())));
        present.filter(period -> !period.code().equals(wanted.subject()))
                .map(period -> end(period, after.from()))
                .ifPresent(changes::add);
        return changes;
    }

    /** A day that has not come anywhere; between the proposal and now it may have. */
    @Override
    public boolean isPossible(Wanted wanted) {
        RuleSetSheet sheet = sheet(wanted);
        return sheet.objection().isEmpty() && isToCome(sheet.from());
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock.withZone(EARLIEST)));
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_RULE_SET;
    }

    @Override
    public void apply(Wanted wanted) {
        ruleSets.begin(wanted.subject(), sheet(wanted));
    }

    private static RuleSetSheet sheet(Wanted wanted) {
        return RuleSetSheet.read(Fields.lines(wanted.content().orElseThrow()));
    }

    /** It holds a day less, or, if it was to begin on that day, not at all. */
    private static Change end(RuleSetPeriod present, LocalDate day) {
        return present.from().equals(day)
                ? Change.between(present.code() + "/VALID_FROM", day.toString(), null)
                : Change.between(
                        present.code() + "/VALID_TO",
                        present.to().map(LocalDate::toString).orElse(null),
                        day.minusDays(1).toString());
    }

    private static Map<String, String> under(String code, Map<String, String> flat) {
        Map<String, String> named = new LinkedHashMap<>();
        flat.forEach((way, value) -> {
            if (!value.isEmpty()) {
                named.put(code + "/" + way, value);
            }
        });
        return named;
    }
}
