package kz.iin.number;

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
}
