package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.ServerSetup;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Issue 5, point 4: two nodes on one database, each called by a mission at the same moment, with the same person. */
class TwoNodesIT {

    private static final int PAIRS = 200;
    private static final int FORMED = 20;
    private static final Patience BOOT = Patience.ofSeconds(180);

    /** Two of them stand beside each other. */
    private static final String[] SMALL = {"-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

    private static final Started STARTED = new Started();
    private static Database database;
    private static Journey frankfurt;
    private static Journey istanbul;
    private static Desk desk;

    @BeforeAll
    static void two_nodes_share_a_database() throws Exception {
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("two-nodes")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = STARTED.start(() -> StandIns.start(directory.path()));
        URI one = node(directory, "one", ministries);
        URI two = node(directory, "two", ministries);
        DemoData.load(database);
        frankfurt = new Journey(one);
        istanbul = new Journey(two);
        desk = Desk.of(one, Journey.OPERATOR);
    }

    @AfterAll
    static void everything_ends() {
        STARTED.close();
    }

    @Test
    void of_two_applications_of_one_person_at_the_same_moment_one_is_suspected() throws Exception {
        List<List<String>> pairs = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            pairs.add(submittedAtOnce());
        }

        assertThat(pairs)
                .allSatisfy(pair -> assertThat(unsuspected(pair)).as("%s", pair).isEqualTo(1));
    }

    @Test
    void a_registration_on_one_node_and_a_formation_on_the_other_do_not_pass_each_other() throws Exception {
        for (int pair = 0; pair < FORMED; pair++) {
            SubmitApplication person = frankfurt.anotherSubmission();
            String first = frankfurt.submit(person);
            frankfurt.await(first, ApplicationStatus.AWAITING_DECISION);
            person.setRequestId(UUID.randomUUID().toString());

            List<String> told = AtOnce.all(List.of(
                    () -> istanbul.submit(person),
                    () -> desk.form(first).getStatus().value()));

            assertThat(told.get(1)).isIn("FORMED", "ADJUDICATION");
            assertThat(unsuspected(List.of(told.get(0)))).isZero();
        }
    }

    private static URI node(RunDirectory directory, String name, StandIns ministries) throws Exception {
        ServerSetup setup = ServerSetup.in(directory.path().resolve(name), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .withJavaOptions(SMALL)
                .withJavaOptions("-Djboss.node.name=" + name);
        WildFlyServer server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        return server.address().resolve("/iin/");
    }

    private static List<String> submittedAtOnce() throws Exception {
        SubmitApplication here = frankfurt.anotherSubmission();
        SubmitApplication there = frankfurt.anotherSubmission();
        there.setPerson(here.getPerson());
        there.setMission("TUR-IST");
        there.setOfficer("officer.ist");
        return AtOnce.all(List.of(() -> frankfurt.submit(here), () -> istanbul.submit(there)));
    }

    /** How many of them are nobody known, by what was found when they were registered. */
    private static long unsuspected(List<String> numbers) {
        return database.count("select count(*) from finding join application a on a.id = application_id"
                + " where check_name = 'KNOWN_PERSON' and number in ('" + String.join("', '", numbers) + "')");
    }
}
