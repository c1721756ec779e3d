package kz.iin.access.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.access.signin.Offer;
import kz.iin.access.signin.RenewSecondFactor;
import kz.iin.application.reading.Viewer;

/** For whoever has a second factor: another device, or new recovery codes, for the password. */
@Stateless
public class RenewFactor {

    @Inject
    private ProvePassword proof;

    @Inject
    private RenewSecondFactor secondFactor;

    @Inject
    private SignInGeneration sessions;

    /** How many recovery codes were not used; empty for whoever has no second factor. */
    public Optional<Integer> codesLeft(Viewer viewer) {
        return secondFactor.codesLeft(viewer.login());
    }

    /** @return the codes, told this once; empty if the password is wrong, or somebody waits */
    public Optional<List<String>> recoveryCodes(Viewer viewer, String password, String address) {
        return proof.of(viewer.login(), password, address) ? secondFactor.recoveryCodes(viewer) : Optional.empty();
    }

    /** The present one lets in until a code of the next one has come. @return empty as above */
    public Optional<Offer> offer(Viewer viewer, String password, String address) {
        return proof.of(viewer.login(), password, address) ? secondFactor.offer(viewer) : Optional.empty();
    }

    /** All sessions end that began by the former one. @return new recovery codes, told this once; empty if the code is wrong */
    public Optional<List<String>> confirm(Viewer viewer, String code) {
        Optional<List<String>> codes = secondFactor.confirm(viewer, code);
        codes.ifPresent(told -> sessions.endSessions(viewer.login()));
        return codes;
    }
}
