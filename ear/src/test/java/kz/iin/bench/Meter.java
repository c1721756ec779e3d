package kz.iin.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kz.iin.run.WildFlyServer;

/** Measures rounds of two kinds of requests in turn: how many are answered, and what each takes of the processors. */
final class Meter {

    private final Clients clients;
    private final ProcessorTime server;
    private final ProcessorTime database;
    private final List<Round> values = new ArrayList<>();
    private final List<Round> floors = new ArrayList<>();

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

    /** The rate, and the milliseconds that the server and PostgreSQL take for one answer. */
    List<Figure> figures(String name) {
        return List.of(
                figure(name, "1/s", Round::rate),
                figure(name + ".server", "ms", Round::server),
                figure(name + ".database", "ms", Round::database));
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
        long begin = System.nanoTime();
        double rate = clients.rate(call, seconds);
        double answers = rate * (System.nanoTime() - begin) / 1e9;
        return new Round(rate, (server.millis() - atServer) / answers, (database.millis() - atDatabase) / answers);
    }

    private record Round(double rate, double server, double database) {}
}
