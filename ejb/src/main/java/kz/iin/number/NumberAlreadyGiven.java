package kz.iin.number;

import kz.iin.shared.DomainException;

/** The number that the MVD brings is somebody's already, or was annulled: a number is given once. */
public class NumberAlreadyGiven extends DomainException {

    public NumberAlreadyGiven() {
        super("NUMBER_ALREADY_GIVEN", "form/iin", "this number was given before");
    }
}
