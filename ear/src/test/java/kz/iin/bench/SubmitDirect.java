package kz.iin.bench;

import java.util.List;
import java.util.Map;
import kz.iin.bench.echo.EchoWar;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/**
 * Submissions per second from sixteen clients; the floor is an echo that commits one row of the same size, in the same server,
 * and beside both stands an echo that does nothing at all.
 * The messages to the ministries are written with each submission but stay in the outbox: what comes after the answer is
 * measured by {@link WholeWay}.
 */
final class SubmitDirect implements Benchmark {

    private static final Map<String, String> NOTHING_IS_SENT = Map.of("IIN_OUTBOX_WORKERS", "0");

    @Override
    public String name() {
        return "submit.direct";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(NOTHING_IS_SENT, BuiltFiles.ear(), EchoWar.in(site.directory()));
        DemoData.load(site.database());
        site.database().execute(EchoWar.TABLE);
        Submissions submissions = new Submissions();
        Call submit = submissions.to(site.application());
        int size = submissions.get().length();
        Call echo = EchoCall.keeping(site.root(), size);
        Call bare = EchoCall.bare(site.root(), size);
        try (Clients clients = new Clients()) {
            clients.rate(submit, 3 * sizes.roundSeconds());
            clients.rate(echo, 2 * sizes.roundSeconds());
            clients.rate(bare, sizes.roundSeconds());
            Meter meter = new Meter(clients, site, server);
            for (int i = 0; i < sizes.rounds(); i++) {
                meter.bare(bare, sizes.roundSeconds());
                meter.floor(echo, sizes.roundSeconds());
                meter.value(submit, sizes.roundSeconds());
            }
            return meter.figures(name());
        }
    }
}
