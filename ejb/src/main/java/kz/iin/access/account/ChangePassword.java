package kz.iin.access.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Gives somebody the password that he wants, for the present one. All sessions end that began by it. */
@Stateless
public class ChangePassword {

    @Inject
    private ProvePassword proof;

    @Inject
    private StoredPasswords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    /** @param address where the request comes from */
    public PasswordAnswer change(Viewer viewer, String present, String wanted, String address) {
        String login = viewer.login();
        Optional<PasswordAnswer> objection = PasswordRules.objection(login, wanted);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (!proof.of(login, present, address)) {
            return PasswordAnswer.WRONG;
        }
        if (wanted.equals(present)) {
            return PasswordAnswer.SAME;
        }
        passwords.write(login, wanted);
        audit.record(Act.of(Deed.CHANGED_USER, viewer.actor(actors))
                .changing(List.of(Change.between(login + "/password", "set", "set by its owner"))));
        return PasswordAnswer.CHANGED;
    }
}
