package kz.iin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.iin.run.Database;

/** Threads with a connection each: every one writes and commits again as soon as its last commit is on the disk. */
final class Writers implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();
    private final ExecutorService threads;

    private Writers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** One transaction. */
    interface Write {
        void once() throws SQLException;
    }

    /** What is written on a connection that commits each statement. */
    interface Kind {
        Write on(Connection connection) throws SQLException;
    }

    static Writers of(int count, Database database, Kind kind) throws SQLException {
        Writers writers = new Writers(count);
        for (int i = 0; i < count; i++) {
            Connection connection = database.connect();
            writers.connections.add(connection);
            writers.writes.add(kind.on(connection));
        }
        return writers;
    }

    /** Transactions per second. */
    double rate(int seconds) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        List<Callable<Long>> work = writes.stream()
                .map(write -> (Callable<Long>) () -> repeat(write, end))
                .toList();
        long written = 0;
        for (Future<Long> finished : threads.invokeAll(work)) {
            written += join(finished);
        }
        return written / ((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private static long repeat(Write write, long end) throws SQLException {
        long times = 0;
        while (System.nanoTime() < end) {
            write.once();
            times++;
        }
        return times;
    }

    private static long join(Future<Long> finished) throws InterruptedException {
        try {
            return finished.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A writer failed", failed.getCause());
        }
    }
}
