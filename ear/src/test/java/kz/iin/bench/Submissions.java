package kz.iin.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.iin.sample.Applications;

/** Any number of applications, each from another person: one sample with other names, another birth date and document. */
final class Submissions implements Supplier<String> {

    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1950, 1, 1);
    /** About fifty years: a birth date has a thousand numbers, and they must not run out. */
    private static final int BIRTH_DATES = 18_000;

    private static final int LETTERS = 26;
    private static final int NAME_LENGTH = 6;

    private final AtomicInteger count = new AtomicInteger();
    private final String template;

    Submissions() {
        String payload = Applications.all().get(0).xml().replaceFirst("<\\?xml.*?\\?>", "");
        template = Call.envelope(payload)
                .replaceFirst("(?<=<requestId>)[^<]+", "%1\\$s")
                .replaceFirst("(?<=<t:surname>)[^<]+", "%2\\$s")
                .replaceFirst("(?<=<t:birthDate>)[^<]+", "%3\\$s")
                .replaceFirst("(?<=<t:number>)[^<]+", "%4\\$s");
    }

    Call to(URI application) {
        return new Call(application.resolve("ws/mfa/v1"), this, "submitApplicationResponse");
    }

    @Override
    public String get() {
        int person = count.getAndIncrement();
        return template.formatted(
                new UUID(0x4000L, Long.MIN_VALUE + person),
                surname(person),
                FIRST_BIRTH_DATE.plusDays(person % BIRTH_DATES),
                "B%08d".formatted(person));
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
