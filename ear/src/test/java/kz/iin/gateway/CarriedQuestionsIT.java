package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.iin.contract.common.types.v1.ApplicationStatus;
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
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;
import kz.iin.standin.shep.GatewayStandIn;
import kz.iin.standin.shep.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both ministries stand behind the gateway: the MVD on its synchronous channel, GBD FL on the asynchronous one. Whatever goes
 * wrong at the gateway costs time and nothing else.
 */
class CarriedQuestionsIT {

    private static final Patience BOOT = Patience.ofSeconds(180);
    private static final Patience PATIENCE = Patience.ofSeconds(60);
    private static final Duration LONGER_THAN_WE_WAIT = Duration.ofSeconds(4);
    private static final Map<String, String> SETTINGS = Map.of(
            "IIN_MVD_CHANNEL", "shep-sync",
            "IIN_MTSRIAP_CHANNEL", "shep-async",
            "IIN_SHEP_PATIENCE", "PT2S",
            "IIN_MINISTRY_TIMEOUT", "PT2S",
            "IIN_OUTBOX_LONGEST_WAIT", "PT1S",
            "IIN_BREAKER_DELAY", "500",
            "IIN_CERTIFICATE_WORKERS", "1");

    private static final Started STARTED = new Started();
    private static Database database;
    private static StandIns ministries;
    private static GatewayStandIn gateway;
    private static Journey journey;
    private static String certificate;
    private static List<Heard> firstHeard;
    private static int persons = 8;

    @BeforeAll
    static void an_application_goes_the_whole_way() throws Exception {
        RunDirectory directory =
                STARTED.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("carried")));
        database = STARTED.start(() -> Database.empty(directory.postgres()));
        ministries = STARTED.start(() -> StandIns.start(directory.path()));
        gateway = STARTED.start(() -> GatewayStandIn.start(directory.gateway()));
        ServerSetup setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(directory.keys().environment())
                .with(gateway.environment())
                .with(SETTINGS)
                .withJavaOptions("-Xmx768m");
        WildFlyServer server = STARTED.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        directory.gateway().register(database);
        gateway.carry(ministries.behindTheGateway(), server.address().resolve("/iin/ws/shep/async/v10"));
        journey = new Journey(server.address().resolve("/iin/"));
        certificate = certified();
        firstHeard = gateway.heard();
    }

    @AfterAll
    static void everything_ends() {
        STARTED.close();
    }

    @AfterEach
    void the_ministries_are_well_again() {
        ministries.switches().reset();
    }

    @Test
    void its_certificate_is_issued() {
        assertThat(certificate).matches("[A-Z]{3}-[A-Z]{3}-[0-9]{4}-[0-9]{8}");
    }

    @Test
    void the_mvd_is_asked_in_one_exchange() {
        assertThat(heard("SendMessage"))
                .extracting(said -> said.text("serviceId").orElseThrow())
                .containsOnly("MVD_CHECK_PERSON");
    }

    @Test
    void gbd_fl_is_asked_in_chains_that_the_gateway_opens() {
        assertThat(heard("sendMessage"))
                .extracting(said -> said.text("serviceId").orElseThrow())
                .containsOnly("MTSRIAP_FIND_BY_DOCUMENT", "MTSRIAP_FIND_BY_NAME", "MTSRIAP_REGISTER_NUMBER");
        assertThat(heard("sendMessage")).allSatisfy(said -> {
            assertThat(said.text("messageType")).contains("REQUEST");
            assertThat(said.text("correlationId")).isEmpty();
        });
    }

    @Test
    void every_question_is_answered_and_none_is_left() {
        assertThat(database.count("select count(*) from outbox where done_at is null"))
                .isZero();
        assertThat(
                        database.count(
                                "select count(*) from outbox where partner = 'MTSRIAP' and message_id not in"
                                        + " (select chain.message_id from gateway_chain chain join gateway_answer using (correlation_id))"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"MVD, SendMessage", "MTSRIAP, sendMessage"})
    void the_journal_finds_a_question_by_its_ministry_and_says_what_the_signature_of_the_answer_proved(
            String ministry, String operation) {
        assertThat(database.count("select count(*) from journal_message where direction = 'OUT' and service = 'shep'"
                        + " and partner = '" + ministry + "' and operation = '" + operation + "' and outcome = 'OK'"
                        + " and signature = 'VALID' and answer_id is not null"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "HANG, TIMEOUT",
        "REFUSE, NO_CONNECTION",
        "CLOSE, NO_CONNECTION",
        "HTTP_500, NOT_READABLE",
        "FAULT, SIGNATURE_MISSING",
        "GARBAGE, NOT_READABLE",
        "DUPLICATE, NOT_READABLE",
        "LATE, TIMEOUT",
        "WRONG_SIGNATURE, SIGNATURE_DIFFERS",
        "OTHER_SIGNER, UNKNOWN_CERTIFICATE",
        "EXPIRED_CERTIFICATE, CERTIFICATE_EXPIRED"
    })
    void an_answer_that_is_not_believed_is_asked_for_again(Mode mode, String reason) throws Exception {
        long before = tries(reason);
        behave(Behaviour.of(mode).withDelay(LONGER_THAN_WE_WAIT).forNext(1));

        String number = checked();

        assertThat(tries(reason)).as("on both channels").isGreaterThanOrEqualTo(before + 2);
        assertThat(findings(number)).isEqualTo(5);
    }

    @Test
    void an_answer_to_another_question_is_not_believed_though_it_is_well_signed() throws Exception {
        gateway.switches()
                .set(Operation.SEND_SYNC, Behaviour.of(Mode.WRONG_CORRELATION).forNext(1));

        String number = checked();

        assertThat(triesOfMvd(number)).isEqualTo(2);
        assertThat(findings(number)).isEqualTo(5);
    }

    @Test
    void a_question_whose_receipt_names_a_wrong_chain_is_asked_again() throws Exception {
        gateway.switches()
                .set(Operation.SEND_ASYNC, Behaviour.of(Mode.WRONG_CORRELATION).forNext(1));

        String number = checked();

        assertThat(mostChains(number)).isGreaterThanOrEqualTo(2);
        assertThat(findings(number)).isEqualTo(5);
    }

    @Test
    void an_answer_in_the_chain_that_answers_another_question_leaves_room_for_the_right_one() throws Exception {
        ministries.switches().set("operation=findPerson&mode=WRONG_CORRELATION&calls=1");

        String number = checked();

        assertThat(mostChains(number)).isGreaterThanOrEqualTo(2);
        assertThat(findings(number)).isEqualTo(5);
    }

    @Test
    void a_late_answer_to_an_earlier_try_is_taken() throws Exception {
        ministries.switches().set("operation=findPerson&mode=SLOW&millis=6000");

        String number = checked();

        assertThat(chainsOpenWhenAnswered(number)).isGreaterThanOrEqualTo(1);
        assertThat(findings(number)).isEqualTo(5);
    }

    /** A clock proves nothing: half of the gateway's participants write their dates without a zone. */
    @Test
    void an_answer_dated_an_hour_ahead_is_believed() throws Exception {
        behave(Behaviour.of(Mode.CLOCK_OFF).forNext(1));

        String number = checked();

        assertThat(triesOfMvd(number)).isEqualTo(1);
        assertThat(findings(number)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"MVD, checkPerson", "MTSRIAP, findPerson"})
    void a_question_that_the_ministry_calls_wrong_rests_until_a_person_sends_it_again(String ministry, String operation)
            throws Exception {
        ministries.switches().set("operation=" + operation + "&mode=FAULT&code=INVALID_VALUE&calls=1");

        String number = journey.submit(Applications.all().get(persons++));

        assertThat(PATIENCE.sees(() -> dead(number, ministry) == 1)).isTrue();
        database.execute("update outbox set dead_at = null, tries = 0, due_at = now() where dead_at is not null");
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    private static void behave(Behaviour behaviour) {
        gateway.switches().set(Operation.SEND_SYNC, behaviour);
        gateway.switches().set(Operation.SEND_ASYNC, behaviour);
    }

    private static String checked() throws Exception {
        String number = journey.submit(Applications.all().get(persons++));
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static long tries(String outcome) {
        return database.count(
                "select count(*) from journal_message where direction = 'OUT' and outcome = '" + outcome + "'");
    }

    private static long triesOfMvd(String number) {
        return database.count("select tries from outbox join application on application.id = application_id"
                + " where partner = 'MVD' and number = '" + number + "'");
    }

    /** Of the question of that application for which most were opened. */
    private static long mostChains(String number) {
        return database.count("select max(chains) from (select count(*) as chains from gateway_chain"
                + " join outbox using (message_id) join application on application.id = application_id"
                + " where number = '" + number + "' group by message_id) as question");
    }

    /** Chains of later tries, in which no answer had come when the question was done. */
    private static long chainsOpenWhenAnswered(String number) {
        return database.count("select count(*) from gateway_chain chain"
                + " join outbox using (message_id) join application on application.id = application_id"
                + " where number = '" + number + "' and opened_at < done_at and not exists (select from gateway_answer"
                + " where correlation_id = chain.correlation_id and received_at <= done_at)");
    }

    private static long dead(String number, String ministry) {
        return database.count("select count(*) from outbox join application on application.id = application_id"
                + " where number = '" + number + "' and partner = '" + ministry + "' and dead_at is not null"
                + " and last_failure = 'INVALID_VALUE'");
    }

    private static long findings(String number) {
        return database.count(
                "select count(*) from finding join application on application_id = application.id where number = '"
                        + number + "' and check_name ~ '^(MVD|GBDFL)_(?!LATIN)'");
    }

    private static String certified() throws Exception {
        String number = journey.submit(Applications.all().get(7).ofSomebodyElse());
        journey.form(number);
        return journey.certificate(number).orElseThrow().getCertificateNumber();
    }

    private static List<Heard> heard(String operation) {
        return firstHeard.stream()
                .filter(said -> said.operation().equals(operation))
                .toList();
    }
}
