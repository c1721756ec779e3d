package kz.iin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.PersonIndex;
import kz.iin.duplicates.index.StoredMeasures;
import kz.iin.sample.Population;

/** Clients that search one person after the other, each on a connection of its own. */
final class PersonSearches {

    static final Kind LOOKUPS = (register, index, client) -> client.lookUp(index + 1);
    static final Kind HITS = (register, index, client) -> client.search(Population.told(index, (int) index));
    static final Kind MISSES =
            (register, index, client) -> client.search(Population.person(index + 10L * register.persons()));

    private final RegisterOfPersons register;
    private final int clients;

    PersonSearches(RegisterOfPersons register, int clients) {
        this.register = register;
        this.clients = clients;
    }

    /** So many of each client. */
    Round run(Kind kind, int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            List<Callable<long[]>> work = IntStream.range(0, clients)
                    .<Callable<long[]>>mapToObj(seed -> () -> nanos(kind, times, new Random(begin + seed)))
                    .toList();
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> done : threads.invokeAll(work)) {
                all.add(done.get());
            }
            Latencies latencies = Latencies.ofNanos(all.stream().flatMapToLong(LongStream::of));
            double busy = all.stream()
                            .mapToDouble(nanos -> LongStream.of(nanos).sum())
                            .sum()
                    / clients
                    / 1e9;
            return new Round(latencies.count() / busy, latencies);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] nanos(Kind kind, int times, Random chance) throws SQLException {
        try (Connection connection = register.database().connect();
                Client client = new Client(connection)) {
            return chance.longs(times, 0, register.persons())
                    .map(index -> kind.nanos(register, index, client))
                    .toArray();
        }
    }

    /** What is searched, by the index of a person. */
    interface Kind {
        long nanos(RegisterOfPersons register, long index, Client client);
    }

    /** @param rate searches per second of all clients */
    record Round(double rate, Latencies latencies) {}

    /** One connection with its prepared statements. */
    static final class Client implements AutoCloseable {

        private final Connection connection;
        private final PersonIndex index;
        private final PreparedStatement lookup;

        private Client(Connection connection) throws SQLException {
            this.connection = connection;
            index = new PersonIndex(StoredMeasures.read(connection));
            lookup = connection.prepareStatement("select prepared from known_person where id = ?");
        }

        private long search(PersonData person) {
            long begin = System.nanoTime();
            index.search(connection, person);
            return System.nanoTime() - begin;
        }

        private long lookUp(long id) {
            long begin = System.nanoTime();
            try {
                lookup.setLong(1, id);
                try (ResultSet row = lookup.executeQuery()) {
                    row.next();
                    row.getString(1);
                }
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return System.nanoTime() - begin;
        }

        @Override
        public void close() throws SQLException {
            lookup.close();
        }
    }
}
