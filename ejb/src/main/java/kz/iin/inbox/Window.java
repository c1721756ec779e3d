package kz.iin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far from now the date of a message may lie, and for how long messages are remembered therefore. */
@ApplicationScoped
public class Window {

    @Inject
    @ConfigProperty(name = "iin.shep.window", defaultValue = "PT24H")
    private Duration reach;

    protected Window() {}

    Window(Duration reach) {
        this.reach = reach;
    }

    /** @throws OutsideWindow if the message is of another time */
    void require(Instant sentAt, Instant now) {
        if (Duration.between(sentAt, now).abs().compareTo(reach) > 0) {
            throw new OutsideWindow();
        }
    }

    /** What was received before it can't come again: a date ahead by the whole reach has left the window by now. */
    Instant forgottenBefore(Instant now) {
        return now.minus(reach.multipliedBy(2));
    }
}
