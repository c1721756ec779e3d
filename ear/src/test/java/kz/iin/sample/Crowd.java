package kz.iin.sample;

import java.time.LocalDate;
import java.util.UUID;

/** Any number of applications, each from another person: one sample with other names, another birth date and document. */
public final class Crowd {

    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1950, 1, 1);
    /** About fifty years: a birth date has a thousand numbers, and they must not run out. */
    private static final int BIRTH_DATES = 18_000;

    private static final int LETTERS = 26;
    private static final int NAME_LENGTH = 6;

    private final String template;

    public Crowd() {
        template = Applications.all()
                .get(0)
                .xml()
                .replaceFirst("<\\?xml.*?\\?>", "")
                .replaceFirst("(?<=<requestId>)[^<]+", "%1\\$s")
                .replaceFirst("(?<=<t:surname>)[^<]+", "%2\\$s")
                .replaceFirst("(?<=<t:birthDate>)[^<]+", "%3\\$s")
                .replaceFirst("(?<=<t:number>)[^<]+", "%4\\$s");
    }

    /** The same person always with the same request. */
    public SampleApplication of(int person) {
        String xml = template.formatted(
                new UUID(0x4000L, Long.MIN_VALUE + person),
                surname(person),
                FIRST_BIRTH_DATE.plusDays(person % BIRTH_DATES),
                "B%08d".formatted(person));
        return new SampleApplication("person " + person, xml);
    }

    private static String surname(int person) {
        StringBuilder letters = new StringBuilder();
        int rest = person;
        while (letters.length() < NAME_LENGTH) {
            letters.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return letters.toString();
    }
}
