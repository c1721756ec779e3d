package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.Confirmed;

/**
 * Shows what the officer confirmed when an application was filed (rules, 5.3), to whoever may see its file. That the file was
 * looked at is taken down by {@link kz.iin.application.reading.OpenApplicationFile}, which stands on the same page.
 */
@Stateless
public class ReadConfirmation {

    @Inject
    private Applications applications;

    @Inject
    private Confirmations confirmations;

    /**
     * @return nothing where the application came from another system, or the data were destroyed
     * @throws UnknownApplication if there is none, or none for this reader
     */
    public Optional<Confirmed> of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        return confirmations.of(application.id());
    }
}
