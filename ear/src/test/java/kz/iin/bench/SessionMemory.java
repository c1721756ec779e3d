package kz.iin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.iin.attack.ConsoleReader;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoData;
import kz.iin.run.WildFlyServer;

/**
 * What a person who is signed in costs: the growth of the live heap with two hundred sessions, each of which has turned thirty
 * pages, divided by their number; and how many pages a second they were given meanwhile, sixteen at a time.
 */
final class SessionMemory implements Benchmark {

    private static final int SESSIONS = 200;
    private static final int WARM_UP = 40;
    private static final int AT_A_TIME = 16;
    private static final int ROUNDS = 6;
    private static final int APPLICATIONS = 60;
    private static final double KILOBYTES = 1024;
    private static final String LOGIN = "officer.ist";
    private static final String SIGNED_IN = "id=\"signOut\"";

    @Override
    public String name() {
        return "session.memory";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        WildFlyServer server = site.boot(Map.of(), BuiltFiles.ear());
        DemoData.load(site.database());
        try (Caseload caseload = new Caseload(site)) {
            caseload.check(APPLICATIONS);
        }
        site.database().execute("update application set mission = 'TUR-IST'");
        List<String> pages = pages(site.value("select min(number) from application"));
        visit(site, WARM_UP, pages);
        double before = LiveHeap.megabytes(server.pid());
        long begin = System.nanoTime();
        visit(site, SESSIONS, pages);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double grown = LiveHeap.megabytes(server.pid()) - before;
        return List.of(
                Figure.alone(name(), grown * KILOBYTES / SESSIONS, "kB"),
                Figure.alone(name() + ".pages", SESSIONS * ROUNDS * pages.size() / seconds, "1/s"));
    }

    private static List<String> pages(String number) {
        return List.of(
                "console/applications",
                "console/applications?status=AWAITING_DECISION",
                "console/application?number=" + number,
                "console/acceptance-refusals",
                "console/overview");
    }

    private static void visit(Site site, int sessions, List<String> pages) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Callable<Void>> visits = new ArrayList<>();
            for (int i = 0; i < sessions; i++) {
                visits.add(() -> visit(ConsoleReader.signedIn(site.application(), LOGIN), pages));
            }
            for (Future<Void> visit : threads.invokeAll(visits)) {
                visit.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void visit(ConsoleReader visitor, List<String> pages) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : pages) {
                require(visitor.page(page).contains(SIGNED_IN), page);
            }
        }
        return null;
    }

    private static void require(boolean shown, String page) {
        if (!shown) {
            throw new IllegalStateException(page + " is no page of somebody who is signed in");
        }
    }
}
