package kz.iin.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.sample.Applications;
import kz.iin.sample.SampleApplication;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnServer
class LargeInputIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SENT_MEGABYTES = 200;

    private static final SampleApplication SAMPLE = Applications.all().get(4).ofSomebodyElse();

    private static RawSoap soap;

    @BeforeAll
    static void missions_and_officers_are_known() {
        soap = new RawSoap(Installation.current().address());
        DemoData.load(Installation.current().database());
    }

    @Test
    void two_hundred_megabytes_that_are_announced_are_refused_before_one_is_sent() throws IOException {
        Witness witness = witness();

        Answer answer = exchange("Content-Length: " + (long) SENT_MEGABYTES * MEGABYTE, body -> {});

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
        witness.confirms(answer);
    }

    @Test
    void two_hundred_megabytes_that_are_not_announced_are_cut() throws IOException {
        Witness witness = witness();
        String valid = Request.submission(SAMPLE).xml();
        int content = valid.indexOf("<t:content>") + "<t:content>".length();
        byte[] letters = new byte[MEGABYTE];
        Arrays.fill(letters, (byte) 'A');

        Answer answer = exchange("Transfer-Encoding: chunked", body -> {
            chunk(body, valid.substring(0, content).getBytes(UTF_8));
            for (int sent = 0; sent < SENT_MEGABYTES; sent++) {
                chunk(body, letters);
            }
            chunk(body, new byte[0]);
        });

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
        witness.confirms(answer);
    }

    @Test
    void eight_megabytes_of_a_copy_are_not_too_much() {
        byte[] copy = new byte[8 * MEGABYTE];
        System.arraycopy("%PDF-".getBytes(UTF_8), 0, copy, 0, 5);
        System.arraycopy("%%EOF".getBytes(UTF_8), 0, copy, copy.length - 5, 5);
        Request request =
                Request.submission(SAMPLE).with("content", Base64.getEncoder().encodeToString(copy));

        Answer answer = soap.post("mfa", request.xml());

        assertThat(answer.status()).isEqualTo(200);
    }

    /** By hand: a client library would wait for the end of its own sending. */
    private static Answer exchange(String length, Body body) throws IOException {
        URI address = soap.address("mfa");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream request = socket.getOutputStream();
            String head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nAuthorization: " + DemoSenders.authorization(address).orElseThrow()
                    + "\r\nContent-Type: text/xml\r\nConnection: close\r\n" + length + "\r\n\r\n";
            request.write(head.getBytes(UTF_8));
            request.flush();
            try {
                body.writeTo(request);
            } catch (IOException refused) {
                // the server has answered already and does not read on
            }
            return answerIn(new String(socket.getInputStream().readAllBytes(), UTF_8));
        }
    }

    private static Answer answerIn(String response) {
        int status = Integer.parseInt(response.split(" ", 3)[1]);
        return new Answer(status, response.substring(response.indexOf("\r\n\r\n")));
    }

    private static void chunk(OutputStream body, byte[] bytes) throws IOException {
        body.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        body.write(bytes);
        body.write("\r\n".getBytes(UTF_8));
        body.flush();
    }

    private static Witness witness() {
        return Witness.called(Installation.current().database(), List.of(SAMPLE.documentNumber()));
    }

    /** Sends a request's body. */
    private interface Body {
        void writeTo(OutputStream stream) throws IOException;
    }
}
