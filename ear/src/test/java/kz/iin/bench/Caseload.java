package kz.iin.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.run.Patience;

/** Applications on their whole way: sixteen clients submit, the operators decide at once, until every certificate is issued. */
final class Caseload implements AutoCloseable {

    private static final Patience PATIENCE = Patience.ofSeconds(600);
    private static final long PAUSE_MILLIS = 20;

    private final Site site;
    private final Submissions submissions = new Submissions();
    private final Clients clients = new Clients();
    private final Operators operators;
    private int issued;

    Caseload(Site site) {
        this.site = site;
        this.operators = new Operators(site.application());
    }

    /** Submits so many more and waits until the registries have answered; they await their decision then. */
    void check(int more) throws InterruptedException {
        clients.send(submissions.to(site.application()), more);
        await("SELECT count(*) FROM application WHERE status = 'CHECKING'", 0);
    }

    /** Takes so many more from the counter to the certificate; the seconds from the first to the last. */
    double issue(int more) throws InterruptedException, IinFault {
        long begin = System.nanoTime();
        CompletableFuture<Void> submitting = CompletableFuture.runAsync(() -> submit(more));
        int decided = 0;
        while (decided < more && !submitting.isCompletedExceptionally()) {
            decided += operators.decide(more - decided);
            Thread.sleep(PAUSE_MILLIS);
        }
        submitting.join();
        issued += more;
        await("SELECT count(*) FROM certificate", issued);
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        operators.close();
        clients.close();
    }

    private void submit(int times) {
        try {
            clients.send(submissions.to(site.application()), times);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private void await(String count, int expected) {
        if (!PATIENCE.sees(() -> site.count(count) == expected)) {
            throw new IllegalStateException(count + " is not " + expected + " after " + PATIENCE.limit());
        }
    }
}
