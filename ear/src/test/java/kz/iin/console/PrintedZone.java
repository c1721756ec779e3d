package kz.iin.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.iin.contract.common.types.v1.Person;

/** The zone that a passport of Turkey has for a person: two lines of 44 (ICAO Doc 9303 part 4, 4.2.2). */
record PrintedZone(List<String> lines, String documentNumber) {

    private static final int LINE = 44;
    private static final int NUMBER = 9;
    private static final int OPTIONAL = 14;
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuMMdd");

    PrintedZone {
        lines = List.copyOf(lines);
    }

    static PrintedZone of(Person person, LocalDate expires) {
        String document = person.getIdentityDocument().getNumber().substring(0, NUMBER);
        String birth = DATE.format(LocalDate.parse(person.getBirthDate()));
        String name = person.getLatinName().getSurname() + "<<"
                + person.getLatinName().getGivenName();
        String number = checked(document);
        String born = checked(birth);
        String until = checked(DATE.format(expires)) + checked("<".repeat(OPTIONAL));
        String second = number + "TUR" + born + "F" + until;
        return new PrintedZone(List.of(filled("P<TUR" + name), second + digit(number + born + until)), document);
    }

    private static String filled(String line) {
        return line + "<".repeat(LINE - line.length());
    }

    private static String checked(String field) {
        return field + digit(field);
    }

    private static int digit(String field) {
        int sum = 0;
        for (int place = 0; place < field.length(); place++) {
            sum += WEIGHTS[place % WEIGHTS.length] * Math.max(0, Character.getNumericValue(field.charAt(place)));
        }
        return sum % 10;
    }

    /** Withholds the person. */
    @Override
    public String toString() {
        return "PrintedZone[withheld]";
    }
}
