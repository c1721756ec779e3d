package kz.iin.bench;

import java.util.List;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;

/** Applications per second from submission to the issued certificate; ministries and operators answer at once. No floor. */
final class WholeWay implements Benchmark {

    @Override
    public String name() {
        return "whole.way";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        site.boot(Map.of(), BuiltFiles.ear());
        DemoData.load(site.database());
        try (Caseload caseload = new Caseload(site)) {
            caseload.issue(sizes.applications() / 2);
            return List.of(Figure.alone(name(), sizes.applications() / caseload.issue(sizes.applications()), "1/s"));
        }
    }
}
