package kz.iin.web.console.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.iin.access.CertificateEnd;
import kz.iin.calendar.Zones;
import kz.iin.integration.Line;
import kz.iin.integration.PausePartner;
import kz.iin.integration.Right;
import kz.iin.integration.WatchLines;
import kz.iin.keys.alert.KeyAlert;
import kz.iin.registry.Partner;
import kz.iin.web.console.Labels;
import kz.iin.web.console.SignedIn;

/** How it stands with the ministries; here one is paused. */
@Named
@RequestScoped
public class IntegrationPage {

    @Inject
    private WatchLines watch;

    @Inject
    private PausePartner pausing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Labels label;

    @Inject
    private Clock clock;

    private String reason;
    private List<Line> lines;
    private List<CertificateEnd> certificates;
    private List<KeyAlert> keys;

    /** Before anything of the page is sent: whoever may not see it is told so. */
    public void open() {
        getLines();
    }

    public String pause(Partner partner) {
        pausing.pause(signedIn.viewer(), partner, reason);
        return toItself();
    }

    public String resume(Partner partner) {
        pausing.resume(signedIn.viewer(), partner);
        return toItself();
    }

    public boolean isActing() {
        return Right.ACT.isHeldBy(signedIn.viewer());
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = watch.lines(signedIn.viewer());
        }
        return lines;
    }

    public List<CertificateEnd> getCertificates() {
        if (certificates == null) {
            certificates = watch.certificates(signedIn.viewer());
        }
        return certificates;
    }

    public List<KeyAlert> getKeys() {
        if (keys == null) {
            keys = watch.keys(signedIn.viewer());
        }
        return keys;
    }

    /** How many whole days until then, in words. */
    public String left(Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative()
                ? label.text("integration.certificates.left.0")
                : label.counted("integration.certificates.left.days", left.toDays());
    }

    /** What a key of ours signs: the log names it in English, the page in its own language. */
    public String purpose(String purpose) {
        return label.text("integration.purpose." + purpose.replace(' ', '_'));
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private static String toItself() {
        return "/console/integration?faces-redirect=true";
    }
}
