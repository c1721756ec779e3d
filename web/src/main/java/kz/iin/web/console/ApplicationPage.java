package kz.iin.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.iin.application.reading.ApplicationFile;
import kz.iin.application.reading.OpenApplicationFile;
import kz.iin.application.reading.ReadSuspects;
import kz.iin.application.reading.Suspects;

/** One application. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    private OpenApplicationFile applications;

    @Inject
    private ReadSuspects readSuspects;

    @Inject
    private SignedIn signedIn;

    private String number;
    private ApplicationFile file;
    private Suspects suspects;

    public void open() throws IOException {
        Optional<ApplicationFile> found =
                Asked.number(number).flatMap(known -> Asked.found(() -> applications.open(signedIn.viewer(), known)));
        if (found.isPresent()) {
            file = found.get();
            suspects = readSuspects.of(signedIn.viewer(), file.entry().number());
        } else {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public ApplicationFile getFile() {
        return file;
    }

    public Suspects getSuspects() {
        return suspects;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
