package kz.iin.journal.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final byte[] TEXT =
            "<surname>Әбілқайыр</surname>".repeat(100).getBytes(UTF_8);

    @Test
    void text_becomes_smaller_and_comes_back_whole() {
        Packing packing = Packing.of(new Body(TEXT, "text/xml"));

        assertThat(packing.isPacked()).isTrue();
        assertThat(packing.bytes().length).isLessThan(TEXT.length / 10);
        assertThat(Packing.unpack(packing.bytes())).isEqualTo(TEXT);
    }

    @Test
    void what_does_not_become_smaller_stays_as_it_is() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);

        Packing packing = Packing.of(new Body(noise, "text/xml"));

        assertThat(packing.isPacked()).isFalse();
        assertThat(packing.bytes()).isEqualTo(noise);
    }

    @Test
    void a_message_with_attachments_is_not_tried() {
        assertThat(Packing.of(new Body(TEXT, "Multipart/Related; boundary=b")).isPacked())
                .isFalse();
    }
}
