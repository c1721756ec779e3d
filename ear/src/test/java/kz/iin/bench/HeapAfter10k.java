package kz.iin.bench;

import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/** The live heap after ten thousand applications went the whole way; the floor is the live heap before them. */
final class HeapAfter10k implements Benchmark {

    private static final int WARM_UP = 200;

    @Override
    public String name() {
        return "heap.after10k";
    }

    @Override
    public Figure measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(Map.of(), BuiltFiles.ear());
        DemoData.load(site.database());
        try (Caseload caseload = new Caseload(site)) {
            caseload.issue(WARM_UP);
            double before = LiveHeap.megabytes(server.pid());
            caseload.issue(sizes.heapApplications());
            return Figure.beside(before, name(), LiveHeap.megabytes(server.pid()), "MB");
        }
    }
}
