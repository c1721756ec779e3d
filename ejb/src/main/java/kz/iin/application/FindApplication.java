package kz.iin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.number.FormedNumbers;

/** Answers where an application stands. */
@Stateless
public class FindApplication {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    /** @throws UnknownApplication if there is none with this number */
    public Standing standing(ApplicationNumber number) {
        Application application = applications.get(number);
        return Standing.of(application, numbers.ofApplication(application.id()));
    }
}
