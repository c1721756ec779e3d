package kz.iin.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.iin.application.Actors;
import kz.iin.application.Page;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.DeadLetter;
import kz.iin.registry.outbox.DeadLetters;
import kz.iin.registry.outbox.ListDeadLetters;

/** Lists dead letters and sends them again, under the same message id and with the same bytes. */
@Stateless
public class ReplayDeadLetters {

    @Inject
    private ListDeadLetters letters;

    @Inject
    private DeadLetters dead;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /**
     * The latest first.
     *
     * @param after the cursor of an earlier page; empty for the first one
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public Page<DeadLetter> list(Viewer viewer, Optional<String> after, int limit) {
        Right.LOOK.require(viewer);
        List<DeadLetter> found = letters.list(after.map(UUID::fromString), limit + 1);
        List<DeadLetter> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(shown.get(limit - 1).messageId().toString())
                : Optional.empty();
        return new Page<>(shown, next);
    }

    /**
     * Those of the messages that are dead still; asked twice, the second time does nothing.
     *
     * @return how many they were
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public int replay(Viewer viewer, Set<UUID> messages) {
        Right.ACT.require(viewer);
        List<DeadLetters.Replayed> replayed = dead.replay(messages);
        if (!replayed.isEmpty()) {
            record(
                    viewer,
                    replayed.stream()
                            .map(DeadLetters.Replayed::application)
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList(),
                    replayed.stream()
                            .map(letter -> Change.between(letter.messageId().toString(), "dead", "waiting"))
                            .toList());
        }
        return replayed.size();
    }

    /**
     * All of a ministry that died of one reason.
     *
     * @return how many they were
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public int replayAll(Viewer viewer, Partner partner, String reason) {
        Right.ACT.require(viewer);
        int replayed = dead.replay(partner, reason);
        if (replayed > 0) {
            record(
                    viewer,
                    List.of(),
                    List.of(Change.between(partner + " " + reason, replayed + " dead", replayed + " waiting")));
        }
        return replayed;
    }

    private void record(Viewer viewer, List<String> applications, List<Change> changes) {
        audit.record(Act.of(Deed.REPLAYED_MESSAGES, actors.inAstana(viewer.login()), applications)
                .changing(changes));
    }
}
