package kz.iin.bench;

import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/**
 * The live heap after ten thousand applications, all submitted and checked by both registries, every tenth decided and its
 * certificate issued; the floor is the live heap before them, when everything has been in use.
 */
final class HeapAfter10k implements Benchmark {

    private static final int WARM_UP = 300;
    private static final int OF_WHICH_ONE_IS_ISSUED = 10;

    @Override
    public String name() {
        return "heap.after10k";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(Map.of(), BuiltFiles.ear());
        DemoData.load(site.database());
        try (Caseload caseload = new Caseload(site)) {
            caseload.issue(WARM_UP);
            double before = LiveHeap.megabytes(server.pid());
            int issued = sizes.heapApplications() / OF_WHICH_ONE_IS_ISSUED;
            caseload.check(sizes.heapApplications() - issued);
            caseload.issue(issued);
            return List.of(Figure.beside(before, name(), LiveHeap.megabytes(server.pid()), "MB"));
        }
    }
}
