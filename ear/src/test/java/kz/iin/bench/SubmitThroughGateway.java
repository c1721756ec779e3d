package kz.iin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.signature.SigningAlgorithm;

/**
 * Signed submissions per second through the gateway's synchronous channel; the floor is the same submissions sent directly, in
 * the same server and the same run. Each has its signature verified, its answer signed and both kept for a repetition.
 */
record SubmitThroughGateway(String name, SigningAlgorithm algorithm) implements Benchmark {

    private static final Map<String, String> NOTHING_IS_SENT = Map.of("IIN_OUTBOX_WORKERS", "0");

    /** As many as are signed for the first, cold seconds. */
    private static final int FIRST = 1_500;

    private static final int FIRST_SECONDS = 3;

    /** A warm server answers so many times as fast as a cold one, at most. */
    private static final int WARMER = 6;

    @Override
    public Figure measure(Site site, Sizes sizes) throws Exception {
        site.boot(NOTHING_IS_SENT, BuiltFiles.ear());
        DemoData.load(site.database());
        site.gatewayKeys().register(site.database());
        try (Clients clients = new Clients()) {
            return measure(site, sizes, clients);
        }
    }

    private Figure measure(Site site, Sizes sizes, Clients clients) throws InterruptedException {
        Submissions submissions = new Submissions();
        SignedSubmissions signed =
                new SignedSubmissions(submissions, site.gatewayKeys().gateway(algorithm));
        Call direct = submissions.to(site.application());
        Call through = signed.to(site.application());
        signed.prepare(FIRST);
        int enough = (int) (WARMER * clients.rate(through, FIRST_SECONDS)) * sizes.roundSeconds();
        signed.prepare(2 * enough);
        clients.rate(through, 2 * sizes.roundSeconds());
        clients.rate(direct, 2 * sizes.roundSeconds());
        List<Double> signedly = new ArrayList<>();
        List<Double> directly = new ArrayList<>();
        for (int i = 0; i < sizes.rounds(); i++) {
            directly.add(clients.rate(direct, sizes.roundSeconds()));
            signed.prepare(enough);
            signedly.add(clients.rate(through, sizes.roundSeconds()));
        }
        return Figure.beside(Median.of(directly), name(), Median.of(signedly), "1/s");
    }
}
