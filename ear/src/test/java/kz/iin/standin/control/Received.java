package kz.iin.standin.control;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last requests that came, so that an integrator can look at what was sent. */
public final class Received {

    private static final int KEPT = 200;
    private static final Pattern MESSAGE_ID = Pattern.compile("<(?:[^<>:]+:)?messageId>([^<]+)<");

    private final Deque<Request> requests = new ArrayDeque<>();
    private final Clock clock;
    private long count;

    public Received(Clock clock) {
        this.clock = clock;
    }

    /** A request as it came, and how it was answered. */
    record Request(long number, Instant at, Operation operation, Mode mode, String body) {

        /** As in the head of the message; a stroke when there is none. */
        String messageId() {
            Matcher id = MESSAGE_ID.matcher(body);
            return id.find() ? id.group(1) : "-";
        }
    }

    synchronized void add(Operation operation, Mode mode, String body) {
        count++;
        if (requests.size() == KEPT) {
            requests.removeFirst();
        }
        requests.addLast(new Request(count, clock.instant(), operation, mode, body));
    }

    synchronized List<Request> all() {
        return List.copyOf(requests);
    }

    Optional<Request> numbered(long number) {
        return all().stream().filter(request -> request.number() == number).findFirst();
    }

    synchronized void forget() {
        requests.clear();
    }
}
