package kz.iin.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.application.Actors;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.journal.body.Body;
import kz.iin.journal.reading.FindMessages;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.ReadBody;

/** Shows what stood in a message. Each look is written down with its reason, in the journal and in the audit, before it is shown. */
@Stateless
public class ReadMessage {

    private static final Pattern APPLICATION = Pattern.compile("[0-9]{4}-[0-9]{8}");

    @Inject
    private FindMessages messages;

    @Inject
    private ReadBody bodies;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /**
     * @return empty if nothing was kept, or no longer
     * @throws NotPermitted if the role of the viewer does not allow it
     * @throws kz.iin.journal.body.BrokenSeal if what is there is not what was put there
     */
    public Optional<Body> read(Viewer viewer, Look look) {
        Right.READ.require(viewer);
        Optional<Body> body = bodies.read(look.message(), look.part(), viewer.login());
        if (body.isPresent()) {
            audit.record(viewing(viewer, look));
        }
        return body;
    }

    private Act viewing(Viewer viewer, Look look) {
        List<String> applications = messages.entry(look.message()).stream()
                .map(MessageEntry::particulars)
                .flatMap(particulars -> particulars.application().stream())
                .filter(APPLICATION.asMatchPredicate())
                .toList();
        return Act.of(Deed.VIEWED_MESSAGE, actors.inAstana(viewer.login()), applications)
                .changing(List.of(
                        Change.between("message", null, look.message() + " " + look.part()),
                        Change.between("reason", null, look.reason().strip())));
    }
}
