package kz.iin.journal.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import kz.iin.keys.KeyRing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final UUID ROW = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID OTHER_ROW = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    private static final Body BODY =
            new Body("<surname>Әбілқайыр</surname>".repeat(40).getBytes(UTF_8), "text/xml");

    private static KeyRing ring;

    @BeforeAll
    static void there_are_keys(@TempDir Path folder) throws Exception {
        ring = JournalFixture.ring(folder);
    }

    @Test
    void what_is_sealed_opens_to_the_same_bytes() {
        SealedBody sealed = seal().close(ROW, Part.REQUEST, BODY);

        Body opened = seal().open(ROW, Part.REQUEST, sealed);

        assertThat(opened.bytes()).isEqualTo(BODY.bytes());
        assertThat(opened.mediaType()).isEqualTo("text/xml");
    }

    @Test
    void nothing_of_it_is_legible() {
        Body tooSmallToPack = new Body("Әбілқайыр".getBytes(UTF_8), "text/xml");

        SealedBody sealed = seal().close(ROW, Part.REQUEST, tooSmallToPack);

        assertThat(sealed.isPacked()).isFalse();
        assertThat(new String(sealed.content(), UTF_8)).doesNotContain("біл");
    }

    @Test
    void the_same_body_never_looks_the_same() {
        byte[] once = seal().close(ROW, Part.REQUEST, BODY).content();
        byte[] again = seal().close(ROW, Part.REQUEST, BODY).content();

        assertThat(once).isNotEqualTo(again);
    }

    @Test
    void a_body_does_not_open_at_another_row() {
        SealedBody sealed = seal().close(ROW, Part.REQUEST, BODY);

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal().open(OTHER_ROW, Part.REQUEST, sealed));
    }

    @Test
    void a_request_does_not_open_as_an_answer() {
        SealedBody sealed = seal().close(ROW, Part.REQUEST, BODY);

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal().open(ROW, Part.ANSWER, sealed));
    }

    @Test
    void a_body_with_one_bit_changed_does_not_open() {
        SealedBody sealed = seal().close(ROW, Part.REQUEST, BODY);
        sealed.content()[20] ^= 1;

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal().open(ROW, Part.REQUEST, sealed));
    }

    @Test
    void another_key_does_not_open_it() {
        SealedBody sealed = seal().close(ROW, Part.REQUEST, BODY);
        SealedBody underAnotherName =
                new SealedBody(sealed.mediaType(), sealed.isPacked(), JournalFixture.OF_LAST_YEAR, sealed.content());

        assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> seal().open(ROW, Part.REQUEST, underAnotherName));
    }

    @Test
    void what_was_sealed_with_an_earlier_key_still_opens() {
        SealedBody sealed =
                new Seal(ring, JournalFixture.OF_LAST_YEAR, new SecureRandom()).close(ROW, Part.ANSWER, BODY);

        assertThat(sealed.keyName()).isEqualTo(JournalFixture.OF_LAST_YEAR);
        assertThat(seal().open(ROW, Part.ANSWER, sealed).bytes()).isEqualTo(BODY.bytes());
    }

    private static Seal seal() {
        return new Seal(ring, JournalFixture.OF_THIS_YEAR, new SecureRandom());
    }
}
