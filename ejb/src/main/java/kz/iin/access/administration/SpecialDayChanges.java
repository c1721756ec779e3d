package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.term.CalendarChange;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;

/** What a proposal changes in a day that no rule gives, whether it can be, and doing it. */
@ApplicationScoped
class SpecialDayChanges implements Proposable {

    @Inject
    private SpecialDayTable days;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    static String content(SpecialDay wanted) {
        return Fields.text(fields(wanted));
    }

    @Override
    public List<Change> changes(Wanted wanted) {
        SpecialDay after = special(wanted);
        Map<SpecialDayField, String> before = days.find(after.keptIn(), after.day())
                .map(SpecialDayChanges::fields)
                .orElseGet(() -> new EnumMap<>(SpecialDayField.class));
        return Fields.between("day/" + wanted.subject(), before, fields(after));
    }

    @Override
    public boolean isPossible(Wanted wanted) {
        return objection(special(wanted)).isEmpty();
    }

    /** Why it can't be so, by the name of the field or the rule. */
    Optional<String> objection(SpecialDay wanted) {
        if (!places.isPlace(wanted.keptIn())) {
            return Optional.of("PLACE");
        }
        Optional<SpecialDay> known = days.find(wanted.keptIn(), wanted.day());
        if (known.isEmpty() && wanted.isOrdinary()
                || known.filter(wanted::isLike).isPresent()) {
            return Optional.of("SAME");
        }
        return !wanted.isOrdinary() && days.isContradicted(wanted) ? Optional.of("CONTRADICTED") : Optional.empty();
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    @Override
    public void apply(Wanted wanted) {
        days.write(special(wanted), LocalDate.now(clock.withZone(Zones.ASTANA)));
    }

    @Override
    public Optional<CalendarChange> calendarChange(Wanted wanted) {
        SpecialDay special = special(wanted);
        return Optional.of(new CalendarChange(special.keptIn(), special.day()));
    }

    private static Map<SpecialDayField, String> fields(SpecialDay special) {
        Map<SpecialDayField, String> fields = new EnumMap<>(SpecialDayField.class);
        fields.put(SpecialDayField.KIND, special.kind());
        fields.put(SpecialDayField.SOURCE, special.source());
        return fields;
    }

    private static SpecialDay special(Wanted wanted) {
        Map<SpecialDayField, String> fields =
                Fields.read(SpecialDayField.class, wanted.content().orElseThrow());
        return SpecialDay.of(wanted.subject(), fields.get(SpecialDayField.KIND), fields.get(SpecialDayField.SOURCE));
    }
}
