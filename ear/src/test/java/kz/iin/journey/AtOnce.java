package kz.iin.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.iin.contract.provided.mvd.v1.IinFault;

/** Calls to the MVD's service that leave at the same moment. */
final class AtOnce {

    static final String DONE = "DONE";

    private AtOnce() {}

    /** @return for each call {@link #DONE}, or the code of the fault that it was answered with */
    static List<String> outcomes(List<Callable<?>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            Stream<Callable<String>> started = calls.stream().map(call -> () -> {
                start.await();
                return outcome(call);
            });
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(started.toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Callable<?> call) throws Exception {
        try {
            call.call();
            return DONE;
        } catch (IinFault fault) {
            return fault.getFaultInfo().getCode();
        }
    }
}
