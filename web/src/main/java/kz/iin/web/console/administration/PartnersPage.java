package kz.iin.web.console.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.iin.access.administration.ChangePartner;
import kz.iin.access.administration.Outcome;
import kz.iin.access.administration.Partner;
import kz.iin.access.administration.PartnerCertificate;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** The systems of the ministries and the certificates by which they are believed. */
@Named
@ViewScoped
public class PartnersPage implements Serializable {

    @Inject
    private ChangePartner change;

    @Inject
    private SignedIn signedIn;

    private List<Partner> all;
    private String partner;
    private String use;
    private String certificate;
    private Outcome outcome;
    private boolean lastOne;

    public List<Partner> getAll() {
        if (all == null) {
            all = change.list(signedIn.viewer());
        }
        return all;
    }

    public void shutOut(String id) {
        lastOne = false;
        outcome = change.shutOut(signedIn.viewer(), id);
        all = null;
    }

    public void letIn(String id) {
        lastOne = false;
        outcome = change.proposeLettingIn(signedIn.viewer(), id);
        all = null;
    }

    public void propose() {
        lastOne = false;
        outcome = change.propose(signedIn.viewer(), partner, use, certificate);
        certificate = outcome == Outcome.PROPOSED ? null : certificate;
    }

    public void end(String id, PartnerCertificate ended) {
        outcome = change.endCertificate(signedIn.viewer(), id, ended.use(), ended.fingerprint());
        lastOne = outcome == Outcome.REFUSED;
        all = null;
    }

    public boolean isBelieved(PartnerCertificate shown) {
        return change.isBelieved(shown);
    }

    /** Whether what was refused is to end the last certificate of its use. */
    public boolean isLastOne() {
        return lastOne;
    }

    public boolean isEnding(PartnerCertificate shown) {
        return change.isEnding(shown);
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
