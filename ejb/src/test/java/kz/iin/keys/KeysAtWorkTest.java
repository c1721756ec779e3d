package kz.iin.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.IinDigests;
import kz.iin.journal.body.JournalKeys;
import kz.iin.journal.body.Part;
import kz.iin.journal.body.Seal;
import kz.iin.journal.body.SealedBody;
import kz.iin.number.Iin;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done with keys is done with those of a file, and with those that never leave a token (issue 3). */
class KeysAtWorkTest {

    private static final String ENVELOPE = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
            + "<s:Body><question>Әбілқайыр</question></s:Body></s:Envelope>";
    private static final UUID ROW = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final Iin NUMBER = new Iin("900101050014");

    private enum Place {
        FILE,
        TOKEN
    }

    private static KeyRing file;
    private static KeyRing token;

    @BeforeAll
    static void there_are_a_file_and_a_token(@TempDir Path folder) throws Exception {
        file = new KeyRing(
                KeyStoreFixture.in(folder), "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), Optional.empty());
        token = TokenFixture.ring();
    }

    @Test
    void a_token_gives_no_key_away() {
        PrivateKey signing = token.signingKey(KeyStoreFixture.SIGNING).key();
        SecretKey secret = token.secretKey(KeyStoreFixture.SECRET);
        SecretKey index = token.secretKey(KeyStoreFixture.INDEX);

        assertThat(signing.getEncoded()).isNull();
        assertThat(secret.getEncoded()).isNull();
        assertThat(index.getEncoded()).isNull();
    }

    @Test
    void the_provider_of_a_token_is_left_in_no_list_of_the_virtual_machine() {
        Provider device = token.device().orElseThrow();

        assertThat(Arrays.stream(Security.getProviders()).map(Provider::getName))
                .isNotEmpty()
                .doesNotContain(device.getName());
    }

    @ParameterizedTest
    @EnumSource
    void a_message_is_signed(Place place) {
        KeyRing ring = ring(place);
        SigningKey key = ring.signingKey(KeyStoreFixture.SIGNING);

        byte[] signed = new SignBody(
                        new kz.iin.signature.SigningKey(key.key(), key.certificate(), ring.device()),
                        KeyForm.CERTIFICATE)
                .sign(ENVELOPE.getBytes(UTF_8));

        assertThat(verifierKnowing(key).verify(signed, Instant.EPOCH)).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_body_of_a_message_is_sealed_and_opened(Place place) {
        Seal seal = journal(place).seal(new SecureRandom());
        Body body = new Body("<surname>Әбілқайыр</surname>".repeat(2_000).getBytes(UTF_8), "text/xml");

        SealedBody first = seal.close(ROW, Part.REQUEST, body);
        SealedBody second = seal.close(ROW, Part.ANSWER, body);

        assertThat(seal.open(ROW, Part.REQUEST, first).bytes()).isEqualTo(body.bytes());
        assertThat(seal.open(ROW, Part.ANSWER, second).bytes()).isEqualTo(body.bytes());
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_found_by_their_digests(Place place) {
        IinDigests digests = journal(place).digests();

        byte[][] kept = digests.toKeep(List.of(NUMBER, NUMBER));

        assertThat(kept).hasDimensions(2, 32);
        assertThat(kept[1]).isEqualTo(kept[0]);
        assertThat(digests.toFind(NUMBER)[0]).isEqualTo(kept[0]);
    }

    private static JournalKeys journal(Place place) {
        return new JournalKeys(ring(place), KeyStoreFixture.SECRET, List.of(KeyStoreFixture.INDEX));
    }

    private static VerifySignature verifierKnowing(SigningKey key) {
        return new VerifySignature(
                XmlLimits.USUAL, serial -> List.of(key.certificate()), (certificate, at) -> Optional.empty());
    }

    private static KeyRing ring(Place place) {
        return place == Place.FILE ? file : token;
    }
}
