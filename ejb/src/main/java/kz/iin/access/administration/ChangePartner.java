package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Shuts a partner out at once; proposes to let it in again, or to believe it by another certificate. */
@Stateless
public class ChangePartner {

    private static final Set<String> USES = Set.of("TRANSPORT", "SIGNATURE");

    /** Time enough for a ministry to send the next one. */
    private static final Duration SOON = Duration.ofDays(60);

    @Inject
    private Clock clock;

    @Inject
    private Partners partners;

    @Inject
    private Proposals proposals;

    @Inject
    private PartnerChanges admission;

    @Inject
    private Administrators administrators;

    public List<Partner> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return partners.all();
    }

    /** Whether the next one is wanted. */
    public boolean isEnding(PartnerCertificate certificate) {
        return certificate.ends().isBefore(clock.instant().plus(SOON));
    }

    /** One that may be somebody else's must not wait for a second administrator. */
    public Outcome shutOut(Viewer viewer, String id) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        if (!partners.setActive(id, false)) {
            return Outcome.UNCHANGED;
        }
        administrators.changed(viewer, Deed.CHANGED_PARTNER, List.of(Change.between(id + "/active", "true", "false")));
        return Outcome.DONE;
    }

    /** UNCHANGED if it is not shut out, REFUSED while it is proposed. */
    public Outcome proposeLettingIn(Viewer viewer, String id) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = Wanted.of(id);
        return admission.isPossible(wanted)
                ? proposals.propose(viewer, Proposal.Kind.PARTNER, wanted)
                : Outcome.UNCHANGED;
    }

    /** Whether it is believed now. */
    public boolean isBelieved(PartnerCertificate certificate) {
        return certificate.ends().isAfter(clock.instant());
    }

    /**
     * Believes the partner by this certificate no longer, at once: another one has taken its place. REFUSED for the last one of its
     * use: a partner that is to be believed by none is shut out.
     */
    public Outcome endCertificate(Viewer viewer, String id, String use, String fingerprint) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        partners.hold(id);
        List<PartnerCertificate> believed = partners.all().stream()
                .filter(partner -> partner.id().equals(id))
                .flatMap(partner -> partner.certificates().stream())
                .filter(certificate -> certificate.use().equals(use) && isBelieved(certificate))
                .toList();
        if (believed.size() < 2 || !partners.end(id, use, fingerprint, clock.instant())) {
            return Outcome.REFUSED;
        }
        administrators.changed(
                viewer, Deed.CHANGED_PARTNER, List.of(Change.between(id + "/certificate/" + use, fingerprint, null)));
        return Outcome.DONE;
    }

    /** REFUSED if there is no such partner, or the text is no certificate. */
    public Outcome propose(Viewer viewer, String id, String use, String pem) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        boolean isKnown =
                partners.all().stream().anyMatch(partner -> partner.id().equals(id));
        if (!isKnown || !USES.contains(use) || PartnerCertificate.read(pem).isEmpty()) {
            return Outcome.REFUSED;
        }
        return proposals.propose(
                viewer, Proposal.Kind.PARTNER_CERTIFICATE, new Wanted(id, Optional.of(use), Optional.of(pem.strip())));
    }
}
