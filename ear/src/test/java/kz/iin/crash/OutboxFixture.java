package kz.iin.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.crash.replay.ReplayWar;
import kz.iin.journey.Journey;
import kz.iin.run.BuiltFiles;
import kz.iin.run.MinistrySwitches;
import kz.iin.run.Patience;
import kz.iin.sample.Crowd;

/** A server whose outbox is impatient, and applications of ever new persons. */
final class OutboxFixture implements AutoCloseable {

    static final Patience PATIENCE = Patience.ofSeconds(60);

    private final Crowd crowd = new Crowd();
    private final MortalServer server;
    private final Journey journey;
    private int persons;

    OutboxFixture(Map<String, String> settings) throws Exception {
        server = new MortalServer("outbox", settings, ReplayWar.in(BuiltFiles.target()));
        journey = new Journey(server.application());
    }

    MortalServer server() {
        return server;
    }

    Journey journey() {
        return journey;
    }

    MinistrySwitches ministries() {
        return server.ministries();
    }

    List<String> submit(int count) throws IinFault {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(journey.submit(crowd.of(persons++)));
        }
        return numbers;
    }

    boolean allAwaitDecision(List<String> numbers) {
        return numbers.stream()
                .allMatch(number -> journey.await(number, ApplicationStatus.AWAITING_DECISION)
                        == ApplicationStatus.AWAITING_DECISION);
    }

    /** What the applications that are being checked wait for, without anything of a person. */
    String waiting() {
        return server.text("""
            select string_agg(format('%s %s %s tries %s failed %s due %s done %s', application_id, status, operation, tries,
                                     last_failure, outbox.due_at, done_at), E'\\n' order by outbox.id)
            from outbox join application on application.id = application_id where status = 'CHECKING'""");
    }

    boolean isConfirmed(String number) {
        return PATIENCE.sees(() -> count(
                        "select count(*) from application where number = '%s' and registration_confirmed_at is not null",
                        number)
                == 1);
    }

    /** @param query with a place for the number of the application */
    long count(String query, String number) {
        return server.count(query.formatted(number));
    }

    /** Sends dead letters again. */
    String replay(String form) throws IOException, InterruptedException {
        URI page = server.address().resolve("/replay/");
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        server.close();
    }
}
