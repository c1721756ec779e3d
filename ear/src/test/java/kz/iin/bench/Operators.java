package kz.iin.bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.contract.provided.mvd.v1.AwaitingDecision;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.ListAwaitingDecision;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.journey.Callers;
import kz.iin.journey.Journey;

/** The MVD's operators: four at a time form the number of every application that awaits it, at once. */
final class Operators implements AutoCloseable {

    private static final int COUNT = 4;
    private static final int PAGE = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<MvdRegistry> desks;

    Operators(URI application) {
        desks = Stream.generate(() -> Callers.of(application).mvd())
                .limit(COUNT)
                .toList();
    }

    /** Decides what has awaited a decision longest, and tells how many that was. */
    int decide(int most) throws InterruptedException, IinFault {
        List<AwaitingDecision> awaiting =
                desks.get(0).listAwaitingDecision(firstPage(most)).getApplication();
        List<Callable<Void>> shares = IntStream.range(0, COUNT)
                .<Callable<Void>>mapToObj(desk -> () -> decide(desk, awaiting))
                .toList();
        for (Future<Void> finished : threads.invokeAll(shares)) {
            join(finished);
        }
        return awaiting.size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Void decide(int desk, List<AwaitingDecision> awaiting) throws IinFault {
        for (int i = desk; i < awaiting.size(); i += COUNT) {
            Decide decision = new Decide();
            decision.setApplicationNumber(awaiting.get(i).getApplicationNumber());
            decision.setOperator(Journey.OPERATOR);
            decision.setForm(new Form());
            desks.get(desk).decide(decision);
        }
        return null;
    }

    /** Always the first: what has been decided is no longer on it. */
    private static ListAwaitingDecision firstPage(int most) {
        ListAwaitingDecision request = new ListAwaitingDecision();
        request.setLimit(Math.min(most, PAGE));
        return request;
    }

    private static void join(Future<Void> finished) throws InterruptedException {
        try {
            finished.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A decision failed", failed.getCause());
        }
    }
}
