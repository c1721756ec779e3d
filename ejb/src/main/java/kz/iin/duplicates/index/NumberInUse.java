package kz.iin.duplicates.index;

import kz.iin.shared.DomainException;

/** The number, or the document of its holder, stands behind a number in force already. */
public class NumberInUse extends DomainException {

    public NumberInUse() {
        super("NUMBER_IN_USE", "the number or the document stands behind a number in force");
    }
}
