package kz.iin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.WildFlyServer;

/** From the start of the server's process to ready with the EAR; the floor is the same server with nothing deployed. */
final class BootReady implements Benchmark {

    @Override
    public String name() {
        return "boot.ready";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        boot(site, BuiltFiles.ear());
        List<Double> bare = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        for (int i = 0; i < sizes.boots(); i++) {
            bare.add(boot(site));
            full.add(boot(site, BuiltFiles.ear()));
        }
        return List.of(Figure.beside(Median.of(bare), name(), Median.of(full), "s"));
    }

    private static double boot(Site site, Path... deployments) throws Exception {
        long begin = System.nanoTime();
        WildFlyServer server = site.boot(Map.of(), deployments);
        double seconds = (System.nanoTime() - begin) / 1e9;
        server.close();
        return seconds;
    }
}
