package kz.iin.application.registration;

import kz.iin.shared.DomainException;

/** What is told as another number of the person is the one that was formed for the application. */
public class OwnNumber extends DomainException {

    public OwnNumber() {
        super("INVALID_VALUE", "existingIin", "another number than the one that was formed for the application");
    }
}
