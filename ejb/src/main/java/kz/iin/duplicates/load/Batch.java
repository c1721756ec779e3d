package kz.iin.duplicates.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.number.Iin;

/**
 * Records that are stored together.
 *
 * @param known how many are known with the same data
 */
record Batch(List<KeyedRecord> fresh, long known, List<Rejection> rejections) {

    Batch {
        fresh = List.copyOf(fresh);
        rejections = List.copyOf(rejections);
    }

    /** @param held what is written of whoever holds one of the numbers */
    static Batch of(List<Reading> readings, Map<Iin, String> held) {
        Map<Iin, String> holders = new HashMap<>(held);
        List<KeyedRecord> fresh = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Taken taken : of(readings, Taken.class)) {
            String before = holders.putIfAbsent(taken.iin(), taken.written());
            if (before == null) {
                fresh.add(taken.person());
            } else if (!before.equals(taken.written())) {
                rejections.add(new Rejection(taken.line(), "iin", ImportRule.NUMBER_HELD));
            }
        }
        long known = of(readings, Taken.class).size() - fresh.size() - rejections.size();
        rejections.addAll(of(readings, Rejection.class));
        rejections.sort(Comparator.comparingLong(Rejection::line));
        return new Batch(fresh, known, rejections);
    }

    static List<Iin> numbers(List<Reading> readings) {
        return of(readings, Taken.class).stream().map(Taken::iin).toList();
    }

    private static <T> List<T> of(List<Reading> readings, Class<T> kind) {
        return readings.stream()
                .flatMap(reading ->
                        kind.isInstance(reading) ? Stream.of(kind.cast(reading)) : Optional.<T>empty().stream())
                .toList();
    }
}
