package kz.iin.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import kz.iin.run.DemoSenders;

/**
 * Callers on connections kept alive, sixteen unless told otherwise. Each sends its next request as soon as the last is
 * answered, and every answer is looked at: a fast error is no success. They write prepared text, for they share the
 * processors with what they measure.
 */
final class Clients implements AutoCloseable {

    private static final int USUALLY = 16;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final int count;
    private final ExecutorService threads;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Clients() {
        this(USUALLY);
    }

    Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Answers per second. */
    double rate(Call call, int seconds) throws InterruptedException {
        return measure(call, seconds).rate();
    }

    /** Sends for so long. */
    Measured measure(Call call, int seconds) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        Latencies latencies = run(call, () -> System.nanoTime() < end);
        return new Measured((System.nanoTime() - begin) / 1e9, latencies);
    }

    void send(Call call, int times) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(times);
        run(call, () -> left.getAndDecrement() > 0);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Latencies run(Call call, BooleanSupplier goesOn) throws InterruptedException {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Callable<Void> caller = () -> {
            while (goesOn.getAsBoolean()) {
                nanos.add(send(call));
            }
            return null;
        };
        for (Future<Void> finished : threads.invokeAll(Collections.nCopies(count, caller))) {
            join(finished);
        }
        return Latencies.ofNanos(nanos.stream().mapToLong(Long::longValue));
    }

    /** The nanoseconds until the answer was there. */
    private long send(Call call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address())
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(BodyPublishers.ofString(call.envelope().get()));
        DemoSenders.authorization(call.address()).ifPresent(sender -> request.header("Authorization", sender));
        if (!call.action().isEmpty()) {
            request.header("SOAPAction", '"' + call.action() + '"');
        }
        HttpRequest written = request.build();
        long begin = System.nanoTime();
        HttpResponse<String> response = http.send(written, BodyHandlers.ofString());
        long nanos = System.nanoTime() - begin;
        if (!response.body().contains(call.answer())) {
            throw new IllegalStateException(
                    call.address() + " answered " + response.statusCode() + ": " + response.body());
        }
        return nanos;
    }

    private static void join(Future<Void> finished) throws InterruptedException {
        try {
            finished.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A client failed", failed.getCause());
        }
    }

    /** What came of sending for some seconds. */
    record Measured(double seconds, Latencies latencies) {

        double rate() {
            return latencies.count() / seconds;
        }
    }
}
