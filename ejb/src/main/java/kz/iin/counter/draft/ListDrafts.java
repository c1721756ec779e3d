package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import kz.iin.reference.Reference;

/** Lists the drafts under way at the mission of an officer, and takes down who saw them. */
@Stateless
public class ListDrafts {

    @Inject
    private Drafts drafts;

    @Inject
    private Reference reference;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /** @throws NoCounter for anybody but an officer of a mission */
    public List<DraftEntry> list(Viewer viewer) {
        Draft.Counter counter = Drafts.counterOf(viewer);
        ZoneId zone = reference.data().mission(counter.mission()).orElseThrow().zone();
        List<DraftEntry> shown = drafts.underWay(counter.mission()).stream()
                .map(draft -> entry(draft, zone))
                .toList();
        if (!shown.isEmpty()) {
            audit.record(Act.of(Deed.LISTED_DRAFTS, actors.at(counter.mission(), counter.officer()))
                    .changing(shown.stream()
                            .map(entry -> Change.between("draft", null, Long.toString(entry.id())))
                            .toList()));
        }
        return shown;
    }

    private DraftEntry entry(Draft draft, ZoneId zone) {
        return new DraftEntry(
                draft.id(), name(drafts.content(draft)), draft.officer(), draft.createdAt(), draft.changedAt(), zone);
    }

    private static Optional<String> name(DraftContent content) {
        return Stream.of(DraftField.SURNAME, DraftField.GIVEN_NAME)
                .flatMap(part -> content.text(part).stream())
                .reduce((surname, givenName) -> surname + " " + givenName);
    }
}
