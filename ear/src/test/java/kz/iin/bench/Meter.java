package kz.iin.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kz.iin.run.WildFlyServer;

/**
 * Measures rounds of three kinds of requests in turn: how many are answered, how long each takes, and what it takes of the
 * processors.
 */
final class Meter {

    private final Clients clients;
    private final ProcessorTime server;
    private final ProcessorTime database;
    private final List<Round> values = new ArrayList<>();
    private final List<Round> floors = new ArrayList<>();
    private final List<Round> bare = new ArrayList<>();

    Meter(Clients clients, Site site, WildFlyServer server) throws SQLException {
        this.clients = clients;
        this.server = ProcessorTime.of(server);
        this.database = ProcessorTime.of(site.database());
    }

    void value(Call call, int seconds) throws InterruptedException {
        values.add(round(call, seconds));
    }

    void floor(Call call, int seconds) throws InterruptedException {
        floors.add(round(call, seconds));
    }

    /** Of an echo of the SOAP stack alone. */
    void bare(Call call, int seconds) throws InterruptedException {
        bare.add(round(call, seconds));
    }

    /**
     * The rate beside the floor and beside the bare echo, the milliseconds within which half, 95 and 99 of a hundred answers
     * came, and those that the server and PostgreSQL take for one answer.
     */
    List<Figure> figures(String name) {
        return List.of(
                figure(name, "1/s", Round::rate),
                Figure.beside(median(bare, Round::rate), name + ".bare", median(values, Round::rate), "1/s"),
                figure(name + ".p50", "ms", round -> round.latencies().millis(50)),
                figure(name + ".p95", "ms", round -> round.latencies().millis(95)),
                figure(name + ".p99", "ms", round -> round.latencies().millis(99)),
                figure(name + ".server", "ms", Round::server),
                figure(name + ".database", "ms", Round::database));
    }

    /** The same of one kind of request that has no floor: without its rate. */
    List<Figure> costs(String name) {
        return List.of(
                alone(name + ".p50", "ms", round -> round.latencies().millis(50)),
                alone(name + ".p95", "ms", round -> round.latencies().millis(95)),
                alone(name + ".server", "ms", Round::server),
                alone(name + ".database", "ms", Round::database));
    }

    double rate() {
        return median(values, Round::rate);
    }

    private Figure alone(String name, String unit, ToDoubleFunction<Round> part) {
        return Figure.alone(name, median(values, part), unit);
    }

    private Figure figure(String name, String unit, ToDoubleFunction<Round> part) {
        return Figure.beside(median(floors, part), name, median(values, part), unit);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> part) {
        return Median.of(rounds.stream().mapToDouble(part).boxed().toList());
    }

    private Round round(Call call, int seconds) throws InterruptedException {
        double atServer = server.millis();
        double atDatabase = database.millis();
        Clients.Measured measured = clients.measure(call, seconds);
        int answers = measured.latencies().count();
        return new Round(
                measured.rate(),
                measured.latencies(),
                (server.millis() - atServer) / answers,
                (database.millis() - atDatabase) / answers);
    }

    private record Round(double rate, Latencies latencies, double server, double database) {}
}
