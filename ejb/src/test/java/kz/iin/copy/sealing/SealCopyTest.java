package kz.iin.copy.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.crypto.KeyGenerator;
import kz.iin.keys.KeyRing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealCopyTest {

    private static final String OF_LAST_YEAR = "copies-1";
    private static final String OF_THIS_YEAR = "copies-2";
    private static final String PASSWORD = "for-tests";
    private static final int PIECE = 256 * 1024;
    private static final byte[] FILE = file(PIECE + 100);
    private static final Place PLACE = new Place(7, "CONSENT", "ab".repeat(32), FILE.length);

    private static KeyRing ring;

    @BeforeAll
    static void there_are_keys(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("copies.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        for (String name : new String[] {OF_LAST_YEAR, OF_THIS_YEAR}) {
            keys.setEntry(
                    name, new SecretKeyEntry(generator.generateKey()), new PasswordProtection(PASSWORD.toCharArray()));
        }
        try (OutputStream content = Files.newOutputStream(store)) {
            keys.store(content, PASSWORD.toCharArray());
        }
        ring = new KeyRing(store, "PKCS12", Optional.of(PASSWORD), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
    void a_file_opens_piece_by_piece_to_the_same_bytes(int size) {
        byte[] file = file(size);
        Place place = new Place(7, "CONSENT", "ab".repeat(32), size);

        SealedCopy sealed = seal().close(place, file);

        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        for (int piece = 0; opened.size() < size; piece++) {
            opened.writeBytes(seal().open(place, sealed.keyName(), piece, piece(sealed, piece)));
        }
        assertThat(opened.toByteArray()).isEqualTo(file);
    }

    @Test
    void nothing_of_it_is_legible_nor_ever_the_same() {
        byte[] blanks = new byte[1000];
        Place place = new Place(7, "CONSENT", "ab".repeat(32), blanks.length);

        byte[] once = seal().close(place, blanks).content();

        assertThat(once).hasSize(1028).isNotEqualTo(seal().close(place, blanks).content());
        assertThat(Arrays.mismatch(Arrays.copyOfRange(once, 12, 28), new byte[16]))
                .isZero();
    }

    @Test
    void it_opens_at_no_other_place() {
        SealedCopy sealed = seal().close(PLACE, FILE);

        broken(new Place(8, "CONSENT", PLACE.sha256(), PLACE.size()), sealed, 0, piece(sealed, 0));
        broken(new Place(7, "TRANSLATION", PLACE.sha256(), PLACE.size()), sealed, 0, piece(sealed, 0));
        broken(new Place(7, "CONSENT", "ac".repeat(32), PLACE.size()), sealed, 0, piece(sealed, 0));
        broken(new Place(7, "CONSENT", PLACE.sha256(), PIECE), sealed, 0, piece(sealed, 0));
    }

    @Test
    void pieces_do_not_change_places() {
        SealedCopy sealed = seal().close(PLACE, FILE);

        broken(PLACE, sealed, 1, piece(sealed, 0));
        broken(PLACE, sealed, 0, piece(sealed, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 100, PIECE + 27})
    void a_piece_with_one_bit_changed_does_not_open(int at) {
        SealedCopy sealed = seal().close(PLACE, FILE);
        byte[] piece = piece(sealed, 0);
        piece[at] ^= 1;

        broken(PLACE, sealed, 0, piece);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 27, 28, 100})
    void a_piece_cut_short_does_not_open(int size) {
        SealedCopy sealed = seal().close(PLACE, FILE);

        broken(PLACE, sealed, 0, Arrays.copyOf(piece(sealed, 0), size));
    }

    @Test
    void another_key_does_not_open_it() {
        SealedCopy sealed = seal().close(PLACE, FILE);

        assertThatExceptionOfType(BrokenCopy.class)
                .isThrownBy(() -> seal().open(PLACE, OF_LAST_YEAR, 0, piece(sealed, 0)));
    }

    @Test
    void what_was_sealed_with_an_earlier_key_still_opens() {
        SealedCopy sealed = new SealCopy(ring, OF_LAST_YEAR, new SecureRandom()).close(PLACE, FILE);

        assertThat(sealed.keyName()).isEqualTo(OF_LAST_YEAR);
        assertThat(seal().open(PLACE, sealed.keyName(), 1, piece(sealed, 1))).hasSize(100);
    }

    private static void broken(Place place, SealedCopy sealed, int number, byte[] piece) {
        assertThatExceptionOfType(BrokenCopy.class)
                .isThrownBy(() -> seal().open(place, sealed.keyName(), number, piece));
    }

    /** As the database cuts it out. */
    private static byte[] piece(SealedCopy sealed, int number) {
        int from = number * (PIECE + 28);
        return Arrays.copyOfRange(sealed.content(), from, Math.min(sealed.content().length, from + PIECE + 28));
    }

    private static SealCopy seal() {
        return new SealCopy(ring, OF_THIS_YEAR, new SecureRandom());
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }
}
