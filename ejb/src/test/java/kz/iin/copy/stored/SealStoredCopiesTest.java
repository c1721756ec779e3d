package kz.iin.copy.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.KeyGenerator;
import kz.iin.copy.sealing.CopyKeys;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealCopy;
import kz.iin.keys.KeyRing;
import kz.iin.registry.retention.Mailroom;
import kz.iin.shared.Connections;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealStoredCopiesTest {

    private static final String KEY = "copies-1";
    private static final String PASSWORD = "for-tests";
    private static final String FILE = "repeat('scan', 100000)";

    private static CopyKeys keys;

    @BeforeAll
    static void there_is_a_key(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("copies.p12");
        KeyStore filled = KeyStore.getInstance("PKCS12");
        filled.load(null, null);
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        filled.setEntry(
                KEY, new SecretKeyEntry(generator.generateKey()), new PasswordProtection(PASSWORD.toCharArray()));
        try (OutputStream content = Files.newOutputStream(store)) {
            filled.store(content, PASSWORD.toCharArray());
        }
        keys = new CopyKeys(new KeyRing(store, "PKCS12", Optional.of(PASSWORD), Optional.empty()), KEY);
    }

    @AfterEach
    void the_table_is_empty() {
        Mailroom.execute("truncate document_copy cascade");
    }

    @Test
    void a_copy_that_lay_open_is_encrypted_and_opens_to_the_same_bytes() {
        open(1, FILE);

        assertThat(sealing().seal()).isEqualTo(1);

        Object[] row = MigratedDatabase.rows("select key_name, content, encode(sha256, 'hex') from document_copy")
                .get(0);
        assertThat(row[0]).isEqualTo(KEY);
        assertThat(opened((byte[]) row[1], (String) row[2])).isEqualTo("scan".repeat(100_000));
    }

    @Test
    void what_is_encrypted_stays_as_it_is() {
        open(1, FILE);
        sealing().seal();
        byte[] once = content(1);

        assertThat(sealing().seal()).isZero();

        assertThat(content(1)).isEqualTo(once);
    }

    @Test
    void after_a_failure_on_the_way_the_rest_is_encrypted_by_whoever_comes_next() {
        open(1, FILE);
        open(2, "'second'");
        open(3, "'third'");
        AtomicInteger connections = new AtomicInteger();
        SealStoredCopies interrupted = sealing(() -> {
            if (connections.incrementAndGet() == 2) {
                throw new SQLException("the network is gone", "08006");
            }
            return MigratedDatabase.connect();
        });

        assertThat(catchThrowable(interrupted::seal)).hasMessageContaining("08006");
        assertThat(sealing().seal()).isEqualTo(2);
        assertThat(Mailroom.column("select key_name from document_copy")).containsOnly(KEY);
    }

    @Test
    void a_copy_that_another_node_encrypts_is_left_to_it() throws SQLException {
        open(1, "'first'");
        open(2, "'second'");
        try (Connection other = MigratedDatabase.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from document_copy where id = 1 for update");

            assertThat(sealing().seal()).isEqualTo(1);

            other.rollback();
        }
        assertThat(Mailroom.column("select id from document_copy where key_name is null"))
                .containsExactly("1");
    }

    private static void open(int id, String text) {
        Mailroom.execute("""
                insert into document_copy (id, application_id, kind, media_type, sha256, size, content)
                values (%1$d, 7, 'CONSENT', 'application/pdf', sha256(%2$s::bytea), octet_length(%2$s), %2$s::bytea)
                """.formatted(id, "(" + text + ")"));
    }

    private static String opened(byte[] content, String sha256) {
        Place place = new Place(7, "CONSENT", sha256, 400_000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int piece = 0; piece * SealCopy.SEALED_PIECE < content.length; piece++) {
            int from = piece * SealCopy.SEALED_PIECE;
            byte[] sealed = Arrays.copyOfRange(content, from, Math.min(content.length, from + SealCopy.SEALED_PIECE));
            file.writeBytes(keys.seal(new SecureRandom()).open(place, KEY, piece, sealed));
        }
        return file.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] content(int id) {
        return (byte[]) MigratedDatabase.rows("select content from document_copy where id = " + id)
                .get(0)[0];
    }

    private static SealStoredCopies sealing() {
        return sealing(MigratedDatabase::connect);
    }

    private static SealStoredCopies sealing(Connections connections) {
        return new SealStoredCopies(connections, keys, new SecureRandom());
    }
}
