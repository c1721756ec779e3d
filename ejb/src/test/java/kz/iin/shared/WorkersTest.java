package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WorkersTest {

    /** Keeps what it is given until it is told to run it. */
    private final Deque<Runnable> given = new ArrayDeque<>();

    private final Deque<String> work = new ArrayDeque<>();

    @Test
    void no_more_work_at_a_time_than_allowed() {
        Workers workers = new Workers(given::add, 2, this::takeOne);

        wake(workers, 5);

        assertThat(given).hasSize(2);
    }

    @Test
    void a_worker_works_until_there_is_nothing_left() {
        work.addAll(List.of("one", "two", "three"));

        new Workers(given::add, 1, this::takeOne).wake();
        given.remove().run();

        assertThat(work).isEmpty();
    }

    @Test
    void whoever_has_finished_can_be_woken_again() {
        Workers workers = new Workers(given::add, 1, this::takeOne);
        workers.wake();
        given.remove().run();

        wake(workers, 2);

        assertThat(given).hasSize(1);
    }

    @Test
    void a_worker_that_fails_says_so_and_is_free_again() {
        Workers workers = new Workers(given::add, 1, () -> {
            throw new IllegalStateException("broken");
        });
        workers.wake();

        List<Level> told = levelsLoggedBy(given.remove());
        wake(workers, 2);

        assertThat(told).containsExactly(Level.SEVERE);
        assertThat(given).hasSize(1);
    }

    @Test
    void a_worker_that_could_not_start_is_free_again() {
        AtomicInteger tries = new AtomicInteger();
        Executor busyAtFirst = task -> {
            if (tries.incrementAndGet() == 1) {
                throw new RejectedExecutionException("busy");
            }
            given.add(task);
        };
        Workers workers = new Workers(busyAtFirst, 1, this::takeOne);

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(workers::wake);
        wake(workers, 2);

        assertThat(given).hasSize(1);
    }

    @Test
    void those_who_are_allowed_work_at_the_same_time() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newCachedThreadPool();
        AtomicInteger met = new AtomicInteger();
        Workers workers = new Workers(threads, 2, () -> meet(together, met));

        wake(workers, 2);
        threads.shutdown();

        assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(met).hasValue(2);
    }

    /** Returns only when both have come; alone, one waits in vain. */
    private static boolean meet(CyclicBarrier together, AtomicInteger met) {
        try {
            together.await(4, TimeUnit.SECONDS);
            met.incrementAndGet();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("alone", alone);
        }
        return false;
    }

    private static List<Level> levelsLoggedBy(Runnable work) {
        Logger log = Logger.getLogger(Workers.class.getName());
        List<Level> levels = new ArrayList<>();
        log.setFilter(entry -> !levels.add(entry.getLevel()));
        try {
            work.run();
        } finally {
            log.setFilter(null);
        }
        return levels;
    }

    private static void wake(Workers workers, int times) {
        for (int i = 0; i < times; i++) {
            workers.wake();
        }
    }

    private boolean takeOne() {
        return work.poll() != null;
    }
}
