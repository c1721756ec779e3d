package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.DocumentCopy;
import kz.iin.application.Standing;
import kz.iin.number.FormedNumbers;

/** Reads the whole file of an application. */
@Stateless
public class ReadApplication {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    /** @throws kz.iin.application.UnknownApplication if there is none with this number */
    public ApplicationFile read(ApplicationNumber number) {
        Application application = applications.get(number);
        return new ApplicationFile(
                Standing.of(application, numbers.ofApplication(application.id())),
                application.mission(),
                application.person(),
                application.findings(),
                application.copies().stream().map(DocumentCopy::content).toList());
    }
}
