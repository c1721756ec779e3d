package kz.iin.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How often each thing was seen. */
record Tally<T>(Map<T, Long> counts) {

    Tally {
        counts = Map.copyOf(counts);
    }

    static <T> Tally<T> of(Collection<T> things) {
        return new Tally<>(things.stream().collect(groupingBy(Function.identity(), counting())));
    }

    /** What was seen here more often than there, and how much more often. */
    Map<T, Long> beyond(Tally<T> other) {
        Map<T, Long> more = new HashMap<>();
        counts.forEach((thing, count) -> {
            long surplus = count - other.counts.getOrDefault(thing, 0L);
            if (surplus > 0) {
                more.put(thing, surplus);
            }
        });
        return more;
    }
}
