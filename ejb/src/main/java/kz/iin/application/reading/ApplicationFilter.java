package kz.iin.application.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;

/**
 * Which applications a list shows.
 *
 * @param number an application number, or only its part behind the hyphen, leading zeros left out or not
 */
public record ApplicationFilter(Optional<ApplicationStatus> status, Optional<String> number) {

    public static final ApplicationFilter ALL = new ApplicationFilter(Optional.empty(), Optional.empty());

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,8}");

    public ApplicationFilter {
        number = number.map(String::strip).filter(text -> !text.isEmpty());
        number.filter(text -> !isSequence(text)).ifPresent(ApplicationNumber::new);
    }

    Optional<ApplicationNumber> wholeNumber() {
        return number.filter(text -> !isSequence(text)).map(ApplicationNumber::new);
    }

    Optional<Long> sequence() {
        return number.filter(ApplicationFilter::isSequence).map(Long::valueOf);
    }

    private static boolean isSequence(String text) {
        return SEQUENCE.matcher(text).matches();
    }
}
