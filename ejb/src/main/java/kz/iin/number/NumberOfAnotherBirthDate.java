package kz.iin.number;

import kz.iin.shared.DomainException;

/** The number that the MVD brings does not begin with the birth date of the applicant. */
public class NumberOfAnotherBirthDate extends DomainException {

    public NumberOfAnotherBirthDate() {
        super("NUMBER_OF_ANOTHER_BIRTH_DATE", "form/iin", "digits 1 to 6 are not those of the birth date");
    }
}
