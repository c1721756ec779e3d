package kz.iin.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Calls that leave at the same moment. */
public final class AtOnce {

    static final String DONE = "DONE";

    private AtOnce() {}

    /** @return for each call {@link #DONE}, or the code of the fault that it was answered with */
    static List<String> outcomes(List<Callable<?>> calls) throws Exception {
        return all(calls.stream().map(AtOnce::outcome).toList());
    }

    /** @return for each call its result */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            Stream<Callable<T>> started = calls.stream().map(call -> () -> {
                start.await();
                return call.call();
            });
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(started.toList())) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<String> outcome(Callable<?> call) {
        return () -> Told.by(() -> {
            call.call();
            return DONE;
        });
    }
}
