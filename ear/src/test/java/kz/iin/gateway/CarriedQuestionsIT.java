package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import kz.iin.journey.Journey;
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
import kz.iin.sample.Applications;
import kz.iin.standin.shep.GatewayStandIn;
import kz.iin.standin.shep.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both ministries stand behind the gateway: the MVD on its synchronous channel, GBD FL on the asynchronous one. */
class CarriedQuestionsIT {

    private static final Patience BOOT = Patience.ofSeconds(180);

    private static final Started STARTED = new Started();
    private static Database database;
    private static GatewayStandIn gateway;
    private static String certificate;

    @BeforeAll
    static void an_application_goes_the_whole_way() throws Exception {
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("carried")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = STARTED.start(() -> StandIns.start(directory.path()));
        gateway = STARTED.start(() -> GatewayStandIn.start(directory.gateway()));
        ServerSetup setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(directory.keys().environment())
                .with(gateway.environment())
                .with(Map.of("IIN_MVD_CHANNEL", "shep-sync", "IIN_MTSRIAP_CHANNEL", "shep-async"))
                .withJavaOptions("-Xmx768m");
        WildFlyServer server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        directory.gateway().register(database);
        gateway.carry(ministries.behindTheGateway(), server.address().resolve("/iin/ws/shep/async/v10"));
        certificate = certified(new Journey(server.address().resolve("/iin/")));
    }

    @AfterAll
    static void everything_ends() {
        STARTED.close();
    }

    @Test
    void its_certificate_is_issued() {
        assertThat(certificate).matches("[A-Z]{3}-[A-Z]{3}-[0-9]{4}-[0-9]{8}");
    }

    @Test
    void the_mvd_is_asked_in_one_exchange() {
        assertThat(heard("SendMessage"))
                .singleElement()
                .satisfies(said -> assertThat(said.text("serviceId")).contains("MVD_CHECK_PERSON"));
    }

    @Test
    void gbd_fl_is_asked_in_chains_that_the_gateway_opens() {
        assertThat(heard("sendMessage"))
                .extracting(said -> said.text("serviceId").orElseThrow())
                .containsExactlyInAnyOrder(
                        "MTSRIAP_FIND_BY_DOCUMENT", "MTSRIAP_FIND_BY_NAME", "MTSRIAP_REGISTER_NUMBER");
        assertThat(heard("sendMessage")).allSatisfy(said -> {
            assertThat(said.text("messageType")).contains("REQUEST");
            assertThat(said.text("correlationId")).isEmpty();
        });
    }

    @Test
    void every_question_is_answered_and_none_is_left() {
        assertThat(database.count("select count(*) from outbox where done_at is null"))
                .isZero();
        assertThat(database.count("select count(*) from gateway_answer")).isEqualTo(3);
    }

    private static String certified(Journey journey) throws Exception {
        String number = journey.submit(Applications.all().get(7).ofSomebodyElse());
        journey.form(number);
        return journey.certificate(number).orElseThrow().getCertificateNumber();
    }

    private static List<Heard> heard(String operation) {
        return gateway.heard().stream()
                .filter(said -> said.operation().equals(operation))
                .toList();
    }
}
