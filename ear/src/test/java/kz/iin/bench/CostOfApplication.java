package kz.iin.bench;

import java.util.ArrayList;
import java.util.List;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/** What one client waits for until its application is accepted, whoever is known by then. */
final class CostOfApplication {

    private static final double MILLIS = 1000;

    private final Site site;
    private final Submissions submissions = new Submissions();

    private CostOfApplication(Site site) {
        this.site = site;
    }

    static CostOfApplication at(Site site) throws Exception {
        DemoData.load(site.database());
        return new CostOfApplication(site);
    }

    /** In the mean, on a server of its own that is warm. */
    double millis(Sizes sizes) throws Exception {
        try (WildFlyServer server = site.boot(Acceptance.NOTHING_IS_SENT, BuiltFiles.ear());
                Clients one = new Clients(1)) {
            Call accept = Acceptance.call(server.address().resolve("/iin/"), submissions);
            one.rate(accept, 3 * sizes.roundSeconds());
            List<Double> rates = new ArrayList<>();
            for (int i = 0; i < sizes.rounds(); i++) {
                rates.add(one.rate(accept, sizes.roundSeconds()));
            }
            return MILLIS / Median.of(rates);
        }
    }
}
