package kz.iin.number;

import kz.iin.person.BirthDate;

/** The parts of a number that is not from a series of ours. */
record Digits(String number) {

    String birthDigits() {
        return number.substring(0, 6);
    }

    int seventh() {
        return number.charAt(6) - '0';
    }

    int serial() {
        return Integer.parseInt(number.substring(7, Iin.LENGTH - 1));
    }

    /** Whether digits 1 to 6 show what is known of the birth date; what is not known may be anything. */
    boolean areOf(BirthDate birthDate) {
        String known = NumberSeries.birthDigits(birthDate.earliest());
        int digits = birthDate.isComplete() ? 6 : birthDate.month().isPresent() ? 4 : 2;
        return number.startsWith(known.substring(0, digits));
    }
}
