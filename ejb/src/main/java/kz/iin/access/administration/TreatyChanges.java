package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** What a proposal changes in who is bound by which treaty, whether it can be, and doing it. */
@ApplicationScoped
class TreatyChanges implements Proposable {

    @Inject
    private TreatyTable treaties;

    /** A country joins, or, when a last day is told, leaves. */
    @Override
    public List<Change> changes(Wanted wanted) {
        Map<TreatyField, String> after = fields(wanted);
        if (!isEnd(after)) {
            return Fields.between(wanted.subject(), Map.of(), after);
        }
        Map<TreatyField, String> before = bound(wanted);
        Map<TreatyField, String> whole = new EnumMap<>(before);
        whole.put(TreatyField.VALID_TO, after.get(TreatyField.VALID_TO));
        whole.merge(TreatyField.SOURCE, after.get(TreatyField.SOURCE), (began, ended) -> began + "; " + ended);
        return Fields.between(wanted.subject(), before, whole);
    }

    @Override
    public boolean isPossible(Wanted wanted) {
        return objection(wanted).isEmpty();
    }

    /** Why it can't be so, by the name of the field or the rule. */
    Optional<String> objection(Wanted wanted) {
        if (!TreatyParty.isTreaty(treaty(wanted)) || !treaties.isCountry(country(wanted))) {
            return Optional.of("COUNTRY");
        }
        Map<TreatyField, String> fields = fields(wanted);
        Optional<TreatyParty> known = treaties.last(treaty(wanted), country(wanted));
        if (isEnd(fields)) {
            LocalDate last = LocalDate.parse(fields.get(TreatyField.VALID_TO));
            boolean isBound = known.filter(
                            party -> party.to().isEmpty() && !party.from().isAfter(last))
                    .isPresent();
            return isBound ? Optional.empty() : Optional.of("NOT_BOUND");
        }
        LocalDate first = LocalDate.parse(fields.get(TreatyField.VALID_FROM));
        boolean isFree = known.map(party -> party.to().filter(first::isAfter).isPresent())
                .orElse(true);
        return isFree ? Optional.empty() : Optional.of("BOUND");
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    @Override
    public void apply(Wanted wanted) {
        Map<TreatyField, String> fields = fields(wanted);
        if (isEnd(fields)) {
            treaties.end(
                    treaty(wanted), country(wanted), fields.get(TreatyField.VALID_TO), fields.get(TreatyField.SOURCE));
        } else {
            treaties.begin(
                    treaty(wanted),
                    country(wanted),
                    fields.get(TreatyField.VALID_FROM),
                    fields.get(TreatyField.SOURCE));
        }
    }

    private Map<TreatyField, String> bound(Wanted wanted) {
        Map<TreatyField, String> fields = new EnumMap<>(TreatyField.class);
        treaties.last(treaty(wanted), country(wanted)).ifPresent(party -> {
            fields.put(TreatyField.VALID_FROM, party.from().toString());
            fields.put(TreatyField.SOURCE, party.source());
        });
        return fields;
    }

    private static boolean isEnd(Map<TreatyField, String> fields) {
        return !fields.get(TreatyField.VALID_TO).isEmpty();
    }

    private static Map<TreatyField, String> fields(Wanted wanted) {
        return Fields.read(TreatyField.class, wanted.content().orElseThrow());
    }

    private static String treaty(Wanted wanted) {
        return wanted.subject().substring(0, wanted.subject().indexOf('/'));
    }

    private static String country(Wanted wanted) {
        return wanted.subject().substring(wanted.subject().indexOf('/') + 1);
    }
}
