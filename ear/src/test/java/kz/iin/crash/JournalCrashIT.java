package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.WebServiceException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.iin.journey.Journey;
import kz.iin.sample.Applications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed while it carries out a request: somebody holds the table that it wants to write to. */
class JournalCrashIT {

    private static MortalServer server;
    private static CompletableFuture<String> submitted;

    @BeforeAll
    static void the_server_is_killed_in_the_middle_of_a_request() throws Exception {
        server = new MortalServer("journal-crash");
        Journey journey = new Journey(server.application());
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table application in exclusive mode");
            submitted = CompletableFuture.supplyAsync(() -> submit(journey));
            server.killWhen("select count(*) from journal_message where direction = 'IN'", 1);
            connection.rollback();
        }
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void the_caller_got_no_answer_and_nothing_was_done() {
        assertThatThrownBy(() -> submitted.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(WebServiceException.class);
        assertThat(server.count("select count(*) from application")).isZero();
    }

    @Test
    void the_journal_says_what_came_and_that_nothing_was_answered() {
        assertThat(server.count("select count(*) from journal_message where service = 'mfa/v1'"
                        + " and request_size > 0 and octet_length(request_digest) = 32"
                        + " and answered_at is null and outcome is null and answer_digest is null"))
                .isEqualTo(1);
        assertThat(server.count("select count(*) from journal_message")).isEqualTo(1);
    }

    private static String submit(Journey journey) {
        try {
            return journey.submit(Applications.all().get(0));
        } catch (kz.iin.contract.provided.mfa.v1.IinFault fault) {
            throw new AssertionError(fault);
        }
    }
}
