package kz.iin.web.console.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.access.administration.DecideProposal;
import kz.iin.access.administration.Outcome;
import kz.iin.access.administration.PartnerCertificate;
import kz.iin.access.administration.Proposal;
import kz.iin.application.reading.Role;
import kz.iin.application.term.TermEffect;
import kz.iin.audit.Change;
import kz.iin.web.console.Labels;
import kz.iin.web.console.SignedIn;

/** What waits for a second administrator: decided is what was seen, not what has taken its place in the list since. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    @Inject
    private DecideProposal decision;

    @Inject
    private Labels labels;

    @Inject
    private SignedIn signedIn;

    private List<Proposal> open;
    private final Map<Long, ArrayList<Change>> seen = new HashMap<>();
    private final Map<Long, TermEffect> effects = new HashMap<>();
    private Outcome outcome;

    public List<Proposal> getOpen() {
        if (open == null) {
            open = decision.open(signedIn.viewer());
            seen.clear();
            effects.clear();
            open.forEach(proposal -> decision.effect(signedIn.viewer(), proposal)
                    .ifPresent(effect -> effects.put(proposal.id(), effect)));
            open.forEach(proposal ->
                    seen.put(proposal.id(), new ArrayList<>(decision.changes(signedIn.viewer(), proposal))));
        }
        return open;
    }

    public void confirm(long id) {
        outcome = decision.confirm(signedIn.viewer(), id, seen.getOrDefault(id, new ArrayList<>()));
        open = null;
    }

    public void reject(long id) {
        outcome = decision.reject(signedIn.viewer(), id);
        open = null;
    }

    /** Neither one's own, nor a role for oneself. */
    public boolean isConfirmable(Proposal proposal) {
        return proposal.isConfirmableBy(signedIn.viewer().login());
    }

    /** Whoever proposed may take it back. */
    public boolean isMine(Proposal proposal) {
        return proposal.proposedBy().equals(signedIn.viewer().login());
    }

    /** Empty where it is about none. */
    public String certificate(Proposal proposal) {
        return proposal.wanted()
                .content()
                .filter(content -> proposal.kind() == Proposal.Kind.PARTNER_CERTIFICATE)
                .map(PartnerCertificate::inWords)
                .orElse("");
    }

    /** Field by field, before and after, as they were when the list was opened. */
    public List<Change> changes(Proposal proposal) {
        return seen.get(proposal.id());
    }

    /** What would become of the terms that run; null where no calendar is changed. */
    public TermEffect effect(Proposal proposal) {
        return effects.get(proposal.id());
    }

    /** What the changed field is called. */
    public String name(Proposal proposal, Change change) {
        return new ProposedFields(labels).name(proposal, change);
    }

    /** How a value of a field reads; days and what is written by hand as they are. */
    public String value(Change change, Optional<String> value) {
        return new ProposedFields(labels).value(change, value);
    }

    public boolean isDecider() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
