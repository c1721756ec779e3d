package kz.iin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.iin.run.Patience;

/** Any number of applications under check whose questions wait in the outbox: copies of one that was really submitted. */
final class Backlog {

    private static final int QUESTIONS = 3;
    /** What is asked is written down beside the outbox, which forgets it with the answer. */
    private static final String WRITE_DOWN = """
            create table sample_question as select * from outbox with no data;
            create function write_down() returns trigger language plpgsql as $$
            begin
                insert into sample_question select new.*;
                return new;
            end $$;
            create trigger written_down after insert on outbox for each row execute function write_down()""";

    private static final Patience PATIENCE = Patience.ofSeconds(60);

    private final Site site;

    Backlog(Site site) {
        this.site = site;
    }

    /** Submits the one that the others are copied from, and waits until it is checked. */
    void takeSample() throws InterruptedException {
        site.database().execute(WRITE_DOWN);
        try (Clients clients = new Clients(1)) {
            clients.send(new Submissions().to(site.application()), 1);
        }
        if (!PATIENCE.sees(() -> site.count("select count(*) from application where status = 'CHECKING'") == 0)) {
            throw new IllegalStateException("the first application is not checked");
        }
        site.database().execute("drop trigger written_down on outbox");
    }

    /** Adds at least so many messages, due at once; how many they are. */
    int fill(int messages) {
        int applications = (messages + QUESTIONS - 1) / QUESTIONS;
        site.database().execute(script().replace(":applications", Integer.toString(applications)));
        return applications * QUESTIONS;
    }

    private static String script() {
        try (InputStream script = Backlog.class.getResourceAsStream("backlog.sql")) {
            return new String(Objects.requireNonNull(script, "backlog.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
