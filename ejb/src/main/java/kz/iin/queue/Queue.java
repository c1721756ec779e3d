package kz.iin.queue;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;

/** What waits for somebody, in the order in which it is to be worked through. */
public enum Queue {
    /** Everything, the latest first. */
    ALL(EnumSet.allOf(ApplicationStatus.class), Order.LATEST_FIRST),
    CHECKING(EnumSet.of(ApplicationStatus.REGISTERED, ApplicationStatus.CHECKING), Order.DUE_FIRST),
    ADJUDICATION(EnumSet.of(ApplicationStatus.ADJUDICATION), Order.DUE_FIRST),
    DECISION(EnumSet.of(ApplicationStatus.AWAITING_DECISION), Order.DUE_FIRST),
    /** The number is formed; GBD FL has not confirmed it, or the certificate is being made. */
    REGISTRATION(EnumSet.of(ApplicationStatus.FORMED), Order.DUE_FIRST),
    /** The certificate is to be printed and handed over. */
    HAND_OVER(EnumSet.of(ApplicationStatus.ISSUED), Order.LATEST_FIRST),
    /** The term is over, and the applicant has no result. */
    OVERDUE(awaited(), Order.DUE_FIRST);

    private final Set<ApplicationStatus> statuses;
    private final Order order;

    Queue(Set<ApplicationStatus> statuses, Order order) {
        this.statuses = statuses;
        this.order = order;
    }

    Order order() {
        return order;
    }

    boolean isEverything() {
        return this == ALL;
    }

    /** As the database compares it: no parameters, so that it sees that an index of some statuses only is enough. */
    String condition() {
        String listed = statuses.stream().map(status -> "'" + status + "'").collect(joining(", "));
        return "a.status in (" + listed + ")";
    }

    /** What no result has come of, as {@link kz.iin.application.Application#isResultAwaited} says. */
    static String awaitedCondition() {
        return OVERDUE.condition() + " and a.first_issued_at is null";
    }

    private static Set<ApplicationStatus> awaited() {
        Set<ApplicationStatus> all = EnumSet.noneOf(ApplicationStatus.class);
        Stream.of(ApplicationStatus.values())
                .filter(ApplicationStatus::isResultAwaited)
                .forEach(all::add);
        return all;
    }

    /** Each order is total, and an index has it. */
    enum Order {
        LATEST_FIRST("a.registered_at desc, a.id desc", "(a.registered_at, a.id) < (?, ?)"),
        DUE_FIRST("a.due_at, a.id", "(a.due_at, a.id) > (?, ?)");

        private final String by;
        private final String after;

        Order(String by, String after) {
            this.by = by;
            this.after = after;
        }

        String by() {
            return by;
        }

        String after() {
            return after;
        }
    }
}
