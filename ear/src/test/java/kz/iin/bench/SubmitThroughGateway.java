package kz.iin.bench;

import java.util.List;
import java.util.Map;
import kz.iin.bench.echo.EchoWar;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;
import kz.iin.signature.SigningAlgorithm;

/**
 * Signed submissions per second through the gateway's synchronous channel; the floor is the same submissions sent directly, in
 * the same server and the same run, and beside both stands an echo that does nothing at all. Each has its signature verified,
 * its answer signed and both kept for a repetition.
 */
record SubmitThroughGateway(String name, SigningAlgorithm algorithm) implements Benchmark {

    private static final Map<String, String> NOTHING_IS_SENT = Map.of("IIN_OUTBOX_WORKERS", "0");

    private static final int WARM_UP = 3_000;

    /** As many are signed for a round as the server may answer when it is warmer still and alone on the machine. */
    private static final int MORE = 5;

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(NOTHING_IS_SENT, BuiltFiles.ear(), EchoWar.in(site.directory()));
        DemoData.load(site.database());
        site.gatewayKeys().register(site.database());
        try (Clients clients = new Clients()) {
            return measure(site, sizes, clients, new Meter(clients, site, server));
        }
    }

    private List<Figure> measure(Site site, Sizes sizes, Clients clients, Meter meter) throws InterruptedException {
        Submissions submissions = new Submissions();
        SignedSubmissions signed =
                new SignedSubmissions(submissions, site.gatewayKeys().gateway(algorithm));
        Call direct = submissions.to(site.application());
        Call through = signed.to(site.application());
        Call bare = EchoCall.bare(site.root(), submissions.get().length());
        clients.send(bare, WARM_UP);
        clients.send(direct, WARM_UP);
        signed.prepare(WARM_UP);
        long begin = System.nanoTime();
        clients.send(through, WARM_UP);
        int enough = (int) (MORE * WARM_UP * sizes.roundSeconds() * 1e9 / (System.nanoTime() - begin));
        for (int i = 0; i < sizes.rounds(); i++) {
            meter.bare(bare, sizes.roundSeconds());
            meter.floor(direct, sizes.roundSeconds());
            signed.prepare(enough);
            meter.value(through, sizes.roundSeconds());
        }
        return meter.figures(name);
    }
}
