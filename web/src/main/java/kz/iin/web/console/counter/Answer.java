package kz.iin.web.console.counter;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;

/** What a page of the counter says when there is nothing to show, or what was asked can't be done. */
final class Answer {

    private Answer() {}

    /** An error page of that status stands in for this one. */
    static void status(int status) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(status, null);
        context.responseComplete();
    }

    /** Above the steps. */
    static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** An id of a draft or a copy, as a URL has it. */
    static Optional<Long> id(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
