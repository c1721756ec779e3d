package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.journey.Journey;
import kz.iin.run.DemoData;
import kz.iin.run.MinistrySwitches;
import kz.iin.sample.Crowd;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Envelopes written by hand and signed outside the project have the whole conversation, with each algorithm (issue 3). */
@OnServer
class OutsideEnvelopesIT {

    private static final String REPORT = """
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content)
            values ('OUTSIDE', '2026-01-01', '2026-01-31', now(), 'text/plain', sha256('any'), 'any')""";

    private static final String CALLS = """
            select count(*) from journal_message where direction = 'IN' and service = 'shep/sync/v10'
            and operation = '%s' and outcome = 'OK' and signature = 'VALID' and received_at between '%s' and '%s'""";

    /** Persons of whom no other test speaks, so many for each algorithm. */
    private static final int FIRST_PERSON = 17_000;

    private static final int PERSONS = 11;

    private static final Map<SigningAlgorithm, Properties> TOLD = new EnumMap<>(SigningAlgorithm.class);
    private static final Map<SigningAlgorithm, Instant> BEGUN = new EnumMap<>(SigningAlgorithm.class);
    private static final Map<SigningAlgorithm, Instant> ENDED = new EnumMap<>(SigningAlgorithm.class);

    @TempDir
    private static Path directory;

    private static Installation here;
    private static MinistrySwitches ministries;
    private static Gateway gateway;

    @BeforeAll
    static void the_conversation_is_held_with_each_algorithm() throws Exception {
        here = Installation.current();
        gateway = new Gateway(here.address().resolve("ws/shep/sync/v10"), here.gatewayKeys());
        ministries = here.ministries().switches();
        DemoData.load(here.database());
        here.gatewayKeys().register(here.database());
        // a number is registered by who speaks through the gateway, and by nobody else
        ministries.set("operation=registerNumber&mode=HTTP_500");
        here.database().execute(REPORT);
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            OutsideSystem system = new OutsideSystem(gateway, signer(algorithm));
            BEGUN.put(algorithm, Instant.now(Clock.systemUTC()));
            TOLD.put(
                    algorithm,
                    new OutsideConversation(system, person(algorithm)).hold(LocalDate.now(Clock.systemUTC())));
            ENDED.put(algorithm, Instant.now(Clock.systemUTC()));
        }
    }

    @AfterAll
    static void everything_is_as_before() {
        ministries.reset();
        here.database().execute("delete from report where kind = 'OUTSIDE'");
    }

    @ParameterizedTest
    @EnumSource
    void no_operation_of_the_contracts_is_left_out(SigningAlgorithm algorithm) {
        List<String> operations = Stream.of(MfaRegistry.class, MvdRegistry.class, MtsriapRegistry.class)
                .flatMap(contract -> Stream.of(contract.getMethods()))
                .map(Method::getName)
                .toList();

        assertThat(operations)
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(here.database()
                                .count(CALLS.formatted(operation, BEGUN.get(algorithm), ENDED.get(algorithm))))
                        .isPositive());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_person_once_more_is_adjudicated(SigningAlgorithm algorithm) {
        Properties told = TOLD.get(algorithm);

        assertThat(told.getProperty("suspected")).contains(told.getProperty("suspectedNumber"));
        assertThat(told.getProperty("candidates"))
                .contains(told.getProperty("known"), "CERTAIN", "Туған күні: сәйкес келеді");
        assertThat(told).containsEntry("judged", "AWAITING_DECISION");
    }

    @ParameterizedTest
    @EnumSource
    void an_application_goes_from_submission_to_certificate(SigningAlgorithm algorithm) {
        Properties told = TOLD.get(algorithm);

        String application = told.getProperty("application");
        assertThat(told)
                .containsEntry("claimedBy", Journey.OPERATOR)
                .containsEntry("checked", "AWAITING_DECISION")
                .containsEntry("found", application)
                .containsEntry("printed", told.getProperty("certificate"))
                .containsEntry("verified", "GENUINE")
                .containsEntry("handedOver", "HANDED_OVER")
                .containsEntry("correctedPerson", "2");
        assertThat(told.getProperty("awaiting")).contains(application);
        assertThat(told.getProperty("formed")).matches("[0-9]{12}");
        assertThat(told.getProperty("feed")).contains(told.getProperty("formed"));
        assertThat(told.getProperty("changes")).contains("FORMED", "REGISTERED", told.getProperty("formed"));
        assertThat(List.of("receipt", "certificate", "declined"))
                .allSatisfy(pdf -> assertThat(told.getProperty(pdf)).startsWith("JVBERi0"));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_reads_what_the_officer_wrote_and_sees_the_copy(SigningAlgorithm algorithm) {
        String submitted = new Crowd().of(person(algorithm)).xml();

        assertThat(submitted)
                .contains(TOLD.get(algorithm).getProperty("birthPlace"))
                .contains(TOLD.get(algorithm).getProperty("copy"));
    }

    @ParameterizedTest
    @EnumSource
    void others_are_refused_withdrawn_and_disputed(SigningAlgorithm algorithm) {
        assertThat(TOLD.get(algorithm))
                .containsEntry("released", "AWAITING_DECISION")
                .containsEntry("refused", "REFUSED")
                .containsEntry("reason", "Құжат жарамсыз")
                .containsEntry("version", "2")
                .containsEntry("withdrawn", "WITHDRAWN")
                .containsEntry("reported", "ADJUDICATION")
                .containsEntry("cleared", "AWAITING_DECISION")
                .containsEntry("rejected", "FORMED")
                .containsEntry("annulled", "ANNULLED")
                .containsEntry("annulment", "Басқа адамға берілген");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_done_is_counted_and_reported(SigningAlgorithm algorithm) {
        Properties told = TOLD.get(algorithm);

        assertThat(Long.parseLong(told.getProperty("registered"))).isGreaterThanOrEqualTo(4);
        assertThat(told.getProperty("requested")).matches("2001-R[0-9]{6}");
        assertThat(told.getProperty("report")).isNotEmpty().isEqualTo(told.getProperty("reportListed"));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_after_they_signed_is_refused(SigningAlgorithm algorithm) throws Exception {
        long applications = Stored.rows(here.database(), "application");
        Letter submission = Letter.of(
                "MFA",
                "IIN_MFA_SUBMIT_APPLICATION",
                new Crowd().of(person(algorithm) + PERSONS - 1).xml());
        String genuine = new String(signer(algorithm).sign(submission), StandardCharsets.UTF_8);

        String changed = genuine.replaceFirst("surname&gt;", "surname&gt;X");
        Reply reply = gateway.post(changed.getBytes(StandardCharsets.UTF_8));

        assertThat(changed).isNotEqualTo(genuine);
        assertThat(reply.text("errorCode")).isEqualTo("SCE006");
        assertThat(Stored.rows(here.database(), "application")).isEqualTo(applications);
    }

    private static OutsideSigner signer(SigningAlgorithm algorithm) throws IOException {
        Path own = Files.createDirectories(directory.resolve(algorithm.name()));
        return new OutsideSigner(algorithm, here.gatewayKeys(), own);
    }

    private static int person(SigningAlgorithm algorithm) {
        return FIRST_PERSON + PERSONS * algorithm.ordinal();
    }
}
