package kz.iin.registry.mfa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.Closing;
import kz.iin.journal.Exchange;
import kz.iin.journal.Journal;
import kz.iin.journal.Opening;
import kz.iin.registry.Answer;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.SoapChannel;
import kz.iin.registry.Timeouts;
import kz.iin.registry.shep.Channels;
import kz.iin.standin.Ministries;
import kz.iin.standin.control.Behaviour;
import kz.iin.standin.control.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over HTTP, to a service that others made from the contract: it takes the attachments and checks the digests. */
class MfaGatewayTest {

    private static final byte[] PAGE = "%PDF-1.7 \r\n--not a boundary\0\1".getBytes(UTF_8);
    private static final byte[] DATA = "<report/>".getBytes(UTF_8);
    private static final Instant WRITTEN = Instant.parse("2026-06-01T04:00:10Z");

    private static final kz.iin.standin.control.Operation DELIVER = kz.iin.standin.control.Operation.DELIVER_REPORT;

    private Ministries ministries;
    private MfaGateway gateway;

    @BeforeEach
    void the_ministry_is_there() throws IOException {
        ministries = Ministries.start(0, 0, 0);
        gateway = new MfaGateway();
        gateway.connect("IIN_MFA", new Direct());
    }

    @AfterEach
    void the_ministry_ends() {
        ministries.close();
    }

    @Test
    void a_report_is_acknowledged_and_told_again_acknowledged_under_the_same_number() throws Exception {
        OutgoingMessage report = gateway.write(letter("2026-R000001", PAGE));

        Answer first = gateway.ask(report);
        Answer again = gateway.ask(gateway.write(letter("2026-R000001", PAGE)));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Answer.ReportAcknowledged.class,
                        taken -> assertThat(taken.number()).startsWith("MFA-"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_content_is_another_message_and_is_refused_with_the_reason() throws Exception {
        OutgoingMessage report = gateway.write(letter("2026-R000001", PAGE));
        OutgoingMessage other = gateway.write(letter("2026-R000001", "%PDF other".getBytes(UTF_8)));
        gateway.ask(report);

        Answer answer = gateway.ask(other);

        assertThat(other.messageId()).isNotEqualTo(report.messageId());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.ReportRefused.class,
                        refused -> assertThat(refused.account())
                                .startsWith("R03: ")
                                .contains("иным содержимым"));
        assertThat(answer).hasToString("ReportRefused[]");
    }

    @Test
    void the_same_report_is_the_same_message_to_the_byte() {
        assertThat(gateway.write(letter("2026-R000001", PAGE))).isEqualTo(gateway.write(letter("2026-R000001", PAGE)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"HANG", "REFUSE", "CLOSE", "HTTP_500", "FAULT", "WRONG_CORRELATION", "GARBAGE", "LATE"})
    void what_goes_wrong_once_is_told_again_and_taken_once(Mode mode) throws Exception {
        OutgoingMessage report = gateway.write(letter("2026-R000001", PAGE));
        ministries
                .switches()
                .set(
                        DELIVER,
                        Behaviour.of(mode).withDelay(Duration.ofSeconds(3)).forNext(1));

        assertThatExceptionOfType(RegistryUnavailable.class).isThrownBy(() -> gateway.ask(report));
        assertThat(gateway.ask(report)).isInstanceOf(Answer.ReportAcknowledged.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SLOW", "DUPLICATE"})
    void an_answer_that_is_slow_or_comes_twice_is_an_answer(Mode mode) throws Exception {
        ministries
                .switches()
                .set(
                        DELIVER,
                        Behaviour.of(mode).withDelay(Duration.ofMillis(300)).forNext(1));

        assertThat(gateway.ask(gateway.write(letter("2026-R000001", PAGE))))
                .isInstanceOf(Answer.ReportAcknowledged.class);
    }

    @Test
    void a_message_that_the_ministry_calls_wrong_is_not_sent_again() {
        ministries.switches().set(DELIVER, Behaviour.of(Mode.FAULT).withCode("INVALID_VALUE"));

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> gateway.ask(gateway.write(letter("2026-R000001", PAGE))))
                .withMessage("INVALID_VALUE");
    }

    @Test
    void where_no_service_is_named_there_is_none() {
        MfaGateway nowhere = new MfaGateway();

        assertThat(nowhere.isThere()).isFalse();
        assertThat(gateway.isThere()).isTrue();
    }

    @Test
    void a_report_of_a_part_says_of_which_and_one_of_all_says_nothing() {
        ReportPart part = new ReportPart(
                Optional.of("TUR-IST"),
                Optional.empty(),
                Optional.of("DEU"),
                Optional.empty(),
                Optional.of("officer.ist"));

        assertThat(gateway.write(letter("2026-R000001", PAGE, part)).payload())
                .contains("mission=\"TUR-IST\"", "citizenship=\"DEU\"", "officer=\"officer.ist\"")
                .doesNotContain("country=", "category=");
        assertThat(gateway.write(letter("2026-R000001", PAGE)).payload()).doesNotContain("scope");
    }

    private static ReportLetter letter(String number, byte[] page) {
        return letter(number, page, ReportPart.ALL);
    }

    private static ReportLetter letter(String number, byte[] page, ReportPart part) {
        ReportHead head = new ReportHead(
                number,
                "MONTHLY",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                Instant.parse("2026-06-01T04:00:00Z"),
                part);
        return new ReportLetter(head, WRITTEN, page, DATA);
    }

    private final class Direct extends Channels {

        @Override
        public Optional<Channel> find(Partner partner, String namespace, ContractXml xml) {
            return Optional.of(new SoapChannel(namespace, xml, ministries.mfaUrl(), new Impatient(), new Unwritten()));
        }
    }

    private static final class Unwritten extends Journal {

        @Override
        public Exchange open(Opening begun) {
            return new Exchange(new UUID(0, 0), begun);
        }

        @Override
        public void close(Exchange exchange, Closing ended) {}
    }

    private static final class Impatient extends Timeouts {

        @Override
        public Duration of(Operation operation) {
            return Duration.ofSeconds(2);
        }
    }
}
