package kz.iin.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.iin.journal.Direction;
import kz.iin.journal.JournalView;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.Part;
import kz.iin.journal.reading.Fingerprint;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.number.Iin;
import kz.iin.run.DemoData;
import kz.iin.sample.Applications;
import kz.iin.shared.Sha256;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnServer
class JournalIT {

    private static final String MTOM =
            "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=b";

    private static final String INCLUDE =
            "<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:copy\"/>";

    private static final Iin SOMEBODY = new Iin("900101050014");
    private static final Iin SOMEBODY_ELSE = new Iin("900101050034");

    private static RawSoap soap;
    private static JournalView journal;

    @BeforeAll
    static void missions_and_officers_are_known() {
        soap = new RawSoap(Installation.current().address());
        journal = JournalView.current();
        DemoData.load(Installation.current().database());
    }

    @Test
    void a_submission_is_one_row_that_binds_the_bytes_of_both_sides() {
        Request request = submission();

        Answer answer = soap.post("mfa", request.xml());

        MessageEntry entry = only(MessageFilter.ALL.withId(request.text("requestId")));
        assertThat(entry.route().direction()).isEqualTo(Direction.IN);
        assertThat(entry.route().service()).isEqualTo("mfa/v1");
        assertThat(entry.particulars().operation()).contains("submitApplication");
        assertThat(entry.particulars().application()).isEqualTo(answer.text("applicationNumber"));
        assertThat(entry.request()).contains(fingerprint(request.xml()));
        assertThat(entry.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.outcome()).isEqualTo("OK");
            assertThat(ending.answer()).contains(fingerprint(answer.body()));
        });
        assertThat(entry.duration()).hasValueSatisfying(time -> assertThat(time).isPositive());
    }

    @Test
    void what_stood_in_a_message_is_read_byte_for_byte_and_the_reader_is_written_down() {
        Request request = submission();
        Answer answer = soap.post("mfa", request.xml());
        UUID row = only(MessageFilter.ALL.withId(request.text("requestId"))).id();

        assertThat(text(row, Part.REQUEST)).isEqualTo(request.xml());
        assertThat(text(row, Part.ANSWER)).isEqualTo(answer.body());
        assertThat(Installation.current()
                        .database()
                        .count("select count(*) from journal_reading where reader = '" + JournalView.READER
                                + "' and message_id = '" + row + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_fault_is_the_outcome() {
        Request request = submission().with("consentGivenOn", "yesterday");

        Answer answer = soap.post("mfa", request.xml());

        MessageEntry entry = only(MessageFilter.ALL.withId(request.text("requestId")));
        assertThat(entry.ending().map(MessageEntry.Ending::outcome)).contains(answer.code());
        assertThat(text(entry.id(), Part.REQUEST)).isEqualTo(request.xml());
    }

    @Test
    void of_what_is_no_message_the_digest_and_the_beginning_are_kept() {
        byte[] garbage =
                ("{\"requestId>" + UUID.randomUUID() + "<\": \"" + "x".repeat(100_000) + "\"}").getBytes(UTF_8);

        soap.post("mfa", "application/json", garbage);

        MessageEntry entry = latest();
        assertThat(entry.request()).contains(fingerprint(garbage));
        assertThat(entry.ending().map(MessageEntry.Ending::outcome)).contains("NOT_SOAP");
        assertThat(journal.read(entry.id(), Part.REQUEST))
                .hasValueSatisfying(body -> assertThat(body.bytes()).isEqualTo(Arrays.copyOf(garbage, 4096)));
    }

    @Test
    void an_unknown_address_is_written_down_too() {
        soap.post("nobody", submission().xml());

        MessageEntry entry = latest();
        assertThat(entry.route().service()).isEqualTo("nobody/v1");
        assertThat(entry.ending().map(MessageEntry.Ending::outcome)).contains("HTTP_405");
    }

    @Test
    void asking_for_the_contract_is_no_message() {
        MessageEntry before = latest();

        soap.get(soap.address("mfa").resolve("?wsdl"));

        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void a_message_with_attachments_is_kept_as_the_whole_body_of_the_request() {
        Request request = submission().replacing("(<t:content>)[^<]*", "$1" + INCLUDE);
        byte[] message = ("--b\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-ID: <root>\r\n\r\n" + request.xml()
                        + "\r\n--b\r\nContent-Type: application/pdf\r\nContent-ID: <copy>\r\n\r\n%PDF-1.7 copy%%EOF\r\n--b--\r\n")
                .getBytes(UTF_8);

        Answer answer = soap.post("mfa", MTOM, message);

        assertThat(answer.text("applicationNumber")).isPresent();
        MessageEntry entry = only(MessageFilter.ALL.withId(request.text("requestId")));
        assertThat(entry.request()).contains(fingerprint(message));
        assertThat(journal.read(entry.id(), Part.REQUEST)).hasValueSatisfying(body -> {
            assertThat(body.bytes()).isEqualTo(message);
            assertThat(body.mediaType()).isEqualTo(MTOM);
        });
    }

    @Test
    void messages_are_found_by_the_number_of_a_person_that_they_speak_of() {
        soap.post("mtsriap", confirmation("2026-00000001", SOMEBODY).xml());

        assertThat(journal.find(MessageFilter.ALL.about(SOMEBODY)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(text(entry.id(), Part.REQUEST)).contains(SOMEBODY.value()));
        assertThat(journal.find(MessageFilter.ALL.about(SOMEBODY_ELSE))).isEmpty();
    }

    @Test
    void messages_are_found_by_application_and_by_period() {
        String number =
                soap.post("mfa", submission().xml()).text("applicationNumber").orElseThrow();
        soap.post("mfa", Request.status(number).xml());

        List<MessageEntry> found = journal.find(MessageFilter.ALL.ofApplication(number)).stream()
                .filter(entry -> entry.route().direction() == Direction.IN)
                .toList();

        assertThat(found)
                .extracting(entry -> entry.particulars().operation().orElseThrow())
                .containsExactly("getApplicationStatus", "submitApplication");
        MessageEntry first = found.get(1);
        MessageFilter thatMillisecond = MessageFilter.ALL
                .ofApplication(number)
                .between(first.receivedAt(), first.receivedAt().plusMillis(1));
        assertThat(journal.find(thatMillisecond)).contains(first);
        assertThat(journal.find(MessageFilter.ALL.ofApplication(number).between(Instant.EPOCH, first.receivedAt())))
                .isEmpty();
    }

    private static Request submission() {
        return Request.submission(Applications.all().get(4).ofSomebodyElse());
    }

    private static Request confirmation(String number, Iin iin) {
        return Request.of("<confirmRegistration xmlns=\"urn:kz:iin:contract:provided:mtsriap:v1\"><applicationNumber>"
                + number + "</applicationNumber><iin>" + iin.value()
                + "</iin><registeredAt>2026-03-02T10:00:00+05:00</registeredAt></confirmRegistration>");
    }

    private static MessageEntry only(MessageFilter filter) {
        List<MessageEntry> found = journal.find(filter);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Of those that came to us: the ministries are asked at any time. */
    private static MessageEntry latest() {
        return journal.find(MessageFilter.ALL).stream()
                .filter(entry -> entry.route().direction() == Direction.IN)
                .findFirst()
                .orElseThrow();
    }

    private static String text(UUID row, Part part) {
        Body body = journal.read(row, part).orElseThrow();
        return new String(body.bytes(), UTF_8);
    }

    private static Fingerprint fingerprint(String text) {
        return fingerprint(text.getBytes(UTF_8));
    }

    private static Fingerprint fingerprint(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(Sha256.of(bytes)), bytes.length);
    }
}
