package kz.iin.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.edge.Request;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are too much of something: without an end, as large as a request may be, and of nobody known. */
@OnServer
class FloodsIT {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long GIGABYTE = 1024 * MEGABYTE;

    /** What may be on its way, in the buffers of both sides, when the server says that it is enough. */
    private static final long ON_ITS_WAY = 24 * MEGABYTE;

    private static final long FROM_SENDERS = 32 * MEGABYTE;
    private static final long THROUGH_THE_GATEWAY = 8 * MEGABYTE;

    private static final List<String> TOO_LARGE = List.of("TOO_LARGE");
    private static final List<String> CODES = List.of(
            "TOO_COMPLEX", "MALFORMED_XML", "NOT_SOAP", "UNKNOWN_OPERATION", "INVALID_MESSAGE", "UNKNOWN_APPLICATION");

    private static final Flood ATTRIBUTES = Flood.ofXml("attributes", "<s:Body", i -> " a" + i + "=\"flood\"");
    private static final Flood DEPTH = Flood.ofXml("depth", "<s:Body>", i -> "<flood>");
    private static final Flood BASE64 = Flood.ofXml("base64", "<s:Body><x>", i -> "Zmxvb2QgZmxvb2Qg");
    private static final Flood ATTACHMENT = Flood.ofParts(
            "an attachment",
            Request.status("2026-99999999").xml() + "\r\n--b\r\nContent-ID: <c>\r\n\r\n",
            i -> "flood ");

    private final URI application = Installation.current().address();
    private final URI service = application.resolve("ws/mfa/v1");
    private final URI gateway = application.resolve("ws/shep/sync/v10");
    private final String sender = DemoSenders.authorization(service).orElseThrow();

    @BeforeAll
    static void missions_and_officers_are_known() {
        DemoData.load(Installation.current().database());
    }

    static Stream<Flood> whatNobodyReadsToTheEnd() {
        return Stream.of(ATTRIBUTES, DEPTH, BASE64, ATTACHMENT);
    }

    static Stream<Flood> floods() {
        String request = Request.status("2026-99999999").xml();
        return Stream.concat(
                whatNobodyReadsToTheEnd(),
                Stream.of(
                        Flood.ofXml("one attribute", "<s:Body a=\"", i -> "flood"),
                        Flood.ofXml(
                                "prefixes of namespaces", "<s:Body", i -> " xmlns:p" + i + "=\"urn:flood:" + i + "\""),
                        Flood.ofXml("one name", "<s:Body><", i -> "flood"),
                        Flood.ofXml("depth of new names", "<s:Header>", i -> "<flood" + i + ">"),
                        Flood.ofXml("brothers", "<s:Header>", i -> "<flood/>"),
                        Flood.ofXml("a comment", "<!-- ", i -> "flood "),
                        Flood.ofXml("comments", "", i -> "<!--flood-->"),
                        Flood.ofXml("an instruction", "<?flood ", i -> "flood "),
                        Flood.ofXml("numbers for letters", "<s:Header><h>", i -> "&#102;"),
                        Flood.ofParts("attachments", request, i -> "\r\n--b\r\nContent-ID: <flood" + i + ">\r\n\r\nx"),
                        Flood.ofParts(
                                "headers of a part", request + "\r\n--b\r\n", i -> "X-Flood-" + i + ": flood\r\n"),
                        Flood.ofParts("one header of a part", request + "\r\n--b\r\nX: ", i -> "flood ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatNobodyReadsToTheEnd")
    void a_gigabyte_is_not_taken(Flood flood) throws IOException {
        Onlooker onlooker = Onlooker.there();

        Outcome outcome = pour(service, sender, flood, GIGABYTE);

        assertThat(outcome.sent()).isLessThan(FROM_SENDERS + ON_ITS_WAY);
        onlooker.confirms(outcome, "flood", TOO_LARGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void as_much_as_a_request_may_have_is_borne(Flood flood) throws IOException {
        Onlooker onlooker = Onlooker.there();

        Outcome outcome = pour(service, sender, flood, FROM_SENDERS - MEGABYTE);

        onlooker.confirms(outcome, "flood", CODES);
    }

    /** Long before a request of that size would be refused for its size. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Basic bm9ib2R5Om5vdGhpbmc=", "Basic TUZBOmd1ZXNzZWQ="})
    void of_a_stranger_nothing_is_read(String shown) throws IOException {
        Onlooker onlooker = Onlooker.there();

        Outcome outcome = pour(service, shown, BASE64, GIGABYTE);

        assertThat(outcome.sent()).isLessThan(ON_ITS_WAY);
        assertThat(outcome.status()).isEqualTo(401);
        onlooker.confirms(outcome, "flood", List.of("NOT_AUTHENTICATED"));
    }

    @Test
    void a_gigabyte_is_not_taken_by_the_gateways_channel() throws IOException {
        Onlooker onlooker = Onlooker.there();

        Outcome outcome = pour(gateway, "", ATTRIBUTES, GIGABYTE);

        assertThat(outcome.sent()).isLessThan(THROUGH_THE_GATEWAY + ON_ITS_WAY);
        onlooker.confirms(outcome, "flood", TOO_LARGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("floods")
    void as_much_as_a_message_of_the_gateway_may_have_is_borne(Flood flood) throws IOException {
        Onlooker onlooker = Onlooker.there();

        Outcome outcome = pour(gateway, "", flood, THROUGH_THE_GATEWAY - MEGABYTE);

        onlooker.confirms(outcome, "flood", CODES);
    }

    private static Outcome pour(URI address, String authorization, Flood flood, long bytes) throws IOException {
        try (Wire wire = Wire.to(address)) {
            wire.send("POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nConnection: close\r\nAuthorization: " + authorization
                    + "\r\nContent-Type: " + flood.contentType()
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n");
            return wire.pour(flood.chunks(bytes));
        }
    }
}
