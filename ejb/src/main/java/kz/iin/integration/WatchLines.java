package kz.iin.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.access.CertificateEnd;
import kz.iin.access.admission.EndingCertificates;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.keys.alert.KeyAlert;
import kz.iin.keys.alert.ListKeyAlerts;
import kz.iin.registry.Operation;
import kz.iin.registry.Partner;
import kz.iin.registry.outbox.Circuits;
import kz.iin.registry.outbox.Pauses;
import kz.iin.registry.outbox.Queues;

/** How it stands with the ministries: what waits, what is left alone, who is paused, whose certificates end. */
@Stateless
public class WatchLines {

    @Inject
    private Queues queues;

    @Inject
    private Circuits circuits;

    @Inject
    private Pauses pauses;

    @Inject
    private EndingCertificates certificates;

    @Inject
    private ListKeyAlerts keys;

    @Inject
    private Clock clock;

    /** @throws NotPermitted if the role of the viewer does not allow it */
    public List<Line> lines(Viewer viewer) {
        Right.LOOK.require(viewer);
        Map<Operation, Instant> shut = circuits.shut(clock.instant());
        return Stream.of(Partner.values()).map(partner -> line(partner, shut)).toList();
    }

    /**
     * Certificates of the systems that call us, where the last one of a use ends soon or has ended.
     *
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public List<CertificateEnd> certificates(Viewer viewer) {
        Right.LOOK.require(viewer);
        return certificates.at(clock.instant());
    }

    /**
     * Our own keys that end soon or have ended.
     *
     * @throws NotPermitted if the role of the viewer does not allow it
     */
    public List<KeyAlert> keys(Viewer viewer) {
        Right.LOOK.require(viewer);
        return keys.open();
    }

    private Line line(Partner partner, Map<Operation, Instant> shut) {
        List<Line.State> states = queues.of(partner).stream()
                .map(queue -> new Line.State(queue, Optional.ofNullable(shut.get(queue.operation()))))
                .toList();
        return new Line(partner, pauses.of(partner).stream().findFirst(), states);
    }
}
