package kz.iin.web.console.administration;

import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.access.administration.SpecialDay;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.web.console.SignedIn;

/** What the forms have alike in which an administrator proposes what an act says: who proposes, by which act, what became of it. */
public abstract class ProposingPage {

    private static final String PROPOSED = "PROPOSED";

    @Inject
    private SignedIn signedIn;

    private String source;
    private String told;

    public boolean isEditable() {
        return viewer().roles().contains(Role.ADMINISTRATOR);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    Viewer viewer() {
        return signedIn.viewer();
    }

    /** The act that says so. */
    String act() {
        return text(source);
    }

    /** The field of the act, unless it can be one. */
    Optional<String> actObjection() {
        return SpecialDay.isSource(act()) ? Optional.empty() : Optional.of("SOURCE");
    }

    /** @param other what became of it instead, as the texts name it; empty if it was proposed */
    void tell(Optional<String> other) {
        told = other.orElse(PROPOSED);
    }

    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
