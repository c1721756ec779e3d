package kz.iin.web.console.integration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.iin.application.Page;
import kz.iin.calendar.Zones;
import kz.iin.integration.ReplayDeadLetters;
import kz.iin.integration.Right;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.DeadLetter;
import kz.iin.web.console.Labels;
import kz.iin.web.console.SignedIn;

/** The dead letters. What is chosen is kept with the rows that were shown: another row never takes the place of a chosen one. */
@Named
@ViewScoped
public class DeadLettersPage implements Serializable {

    private static final int ROWS = 25;

    @Inject
    private ReplayDeadLetters replay;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Labels labels;

    private String after;
    private transient Page<DeadLetter> page;
    private Map<UUID, Boolean> chosen = new HashMap<>();

    /** Once the place has been read from the URL. */
    public void open() {
        page = replay.list(signedIn.viewer(), Optional.ofNullable(after).filter(DeadLettersPage::isId), ROWS);
    }

    public void replayChosen() {
        Set<UUID> ids = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        tell(ids.isEmpty() ? 0 : replay.replay(signedIn.viewer(), ids));
    }

    /** All that died of the same reason, also those on other pages. */
    public void replayLike(Partner partner, String reason) {
        tell(replay.replayAll(signedIn.viewer(), partner, reason));
    }

    public boolean isActing() {
        return Right.ACT.isHeldBy(signedIn.viewer());
    }

    public List<DeadLetter> getLetters() {
        return page.entries();
    }

    public String getNext() {
        return page.next().orElse(null);
    }

    /** The reasons on this page, each once. */
    public Set<Reason> getReasons() {
        return page.entries().stream()
                .map(letter -> new Reason(letter.operation().partner(), letter.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    private void tell(int replayed) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(labels.counted("deadLetters.replayed", replayed)));
        chosen = new HashMap<>();
        open();
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** What a ministry says no with. */
    public record Reason(Partner partner, String code) {}
}
