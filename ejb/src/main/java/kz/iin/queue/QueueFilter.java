package kz.iin.queue;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Urgency;

/**
 * Which applications of a queue a list shows.
 *
 * @param mission its code; beyond what the reader may see it narrows and never widens
 * @param registered by the clock of the mission that is asked for, of Astana if none is
 * @param officer the sign-in name of who accepted the papers
 * @param number an application number, or only its part behind the hyphen, leading zeros left out or not
 */
public record QueueFilter(
        Queue queue,
        Optional<ApplicationStatus> status,
        Optional<String> mission,
        Optional<Urgency> urgency,
        Days registered,
        Optional<String> officer,
        Optional<String> number,
        Applicants applicants) {

    public static final QueueFilter ALL = of(Queue.ALL);

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,8}");

    public QueueFilter {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(registered, "registered");
        Objects.requireNonNull(applicants, "applicants");
        number = number.map(String::strip).filter(text -> !text.isEmpty());
        number.filter(text -> !isSequence(text)).ifPresent(ApplicationNumber::new);
    }

    /** The whole queue. */
    public static QueueFilter of(Queue queue) {
        return new QueueFilter(
                queue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Days.ANY,
                Optional.empty(),
                Optional.empty(),
                Applicants.ANY);
    }

    Optional<ApplicationNumber> wholeNumber() {
        return number.filter(text -> !isSequence(text)).map(ApplicationNumber::new);
    }

    Optional<Long> sequence() {
        return number.filter(QueueFilter::isSequence).map(Long::valueOf);
    }

    private static boolean isSequence(String text) {
        return SEQUENCE.matcher(text).matches();
    }
}
