package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Lets a country join a treaty, or leave it: proposed by one administrator, confirmed by another. */
@Stateless
public class ChangeTreaty {

    @Inject
    private TreatyTable treaties;

    @Inject
    private TreatyChanges changes;

    @Inject
    private Proposals proposals;

    public List<TreatyParty> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return treaties.all();
    }

    /** @return why it can't be: COUNTRY that is none, BOUND already then, or WAITS for a second administrator; empty if proposed */
    public Optional<String> proposeJoining(
            Viewer viewer, String treaty, String country, LocalDate first, String source) {
        Map<TreatyField, String> fields = new EnumMap<>(TreatyField.class);
        fields.put(TreatyField.VALID_FROM, first.toString());
        fields.put(TreatyField.SOURCE, source);
        return propose(viewer, treaty, country, fields);
    }

    /** @return why it can't be: NOT_BOUND on that day, or as of joining; empty if proposed */
    public Optional<String> proposeLeaving(
            Viewer viewer, String treaty, String country, LocalDate last, String source) {
        Map<TreatyField, String> fields = new EnumMap<>(TreatyField.class);
        fields.put(TreatyField.VALID_TO, last.toString());
        fields.put(TreatyField.SOURCE, source);
        return propose(viewer, treaty, country, fields);
    }

    private Optional<String> propose(Viewer viewer, String treaty, String country, Map<TreatyField, String> fields) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = Wanted.of(treaty + "/" + country, Fields.text(fields));
        return proposals.propose(viewer, Proposal.Kind.TREATY, wanted, changes.objection(wanted));
    }
}
