package kz.iin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;

/**
 * Messages per second when the ministries are back and a backlog drains at no bounded rate, with all that follows from the
 * answers: findings stored, applications moved on. The floor is what the stand-ins answer to plain clients on as many
 * connections that send the same messages.
 */
final class OutboxDrain implements Benchmark {

    private static final int CONNECTIONS = 4;
    private static final int WARM_UP = 20_000;
    private static final Patience PATIENCE = Patience.ofSeconds(600);
    private static final Map<String, String> UNBOUNDED = Map.of(
            "IIN_OUTBOX_WORKERS",
            Integer.toString(CONNECTIONS),
            "IIN_MVD_RATE",
            "1000000",
            "IIN_MTSRIAP_RATE",
            "1000000");

    @Override
    public String name() {
        return "outbox.drain";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        site.boot(UNBOUNDED, BuiltFiles.ear());
        DemoData.load(site.database());
        Backlog backlog = new Backlog(site);
        backlog.takeSample();
        drain(site, backlog, WARM_UP);
        try (MinistryClients clients = new MinistryClients(site, CONNECTIONS)) {
            clients.rate(2 * sizes.roundSeconds());
            List<Double> floors = new ArrayList<>();
            floors.add(clients.rate(sizes.roundSeconds()));
            double drained = drain(site, backlog, sizes.drainRows());
            floors.add(clients.rate(sizes.roundSeconds()));
            floors.add(clients.rate(sizes.roundSeconds()));
            return List.of(Figure.beside(Median.of(floors), name(), drained, "1/s"));
        }
    }

    private static double drain(Site site, Backlog backlog, int rows) {
        int waiting = backlog.fill(rows);
        double begin = moment(site, "clock_timestamp()");
        if (!PATIENCE.sees(() -> site.count("select count(*) from outbox where done_at is null") == 0)) {
            throw new IllegalStateException("the backlog did not drain in " + PATIENCE.limit());
        }
        return waiting / (moment(site, "(select max(done_at) from outbox)") - begin);
    }

    private static double moment(Site site, String expression) {
        return Double.parseDouble(site.value("select extract(epoch from " + expression + ")"));
    }
}
