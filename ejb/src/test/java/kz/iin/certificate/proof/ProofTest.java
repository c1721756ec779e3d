package kz.iin.certificate.proof;

import static kz.iin.certificate.proof.ProofFixture.ADDRESS;
import static kz.iin.certificate.proof.ProofFixture.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import COSE.HeaderKeys;
import COSE.Message;
import COSE.MessageTag;
import COSE.OneKey;
import COSE.Sign1Message;
import com.upokecenter.cbor.CBORObject;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.TokenFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    private static final CertificateContent CERTIFICATE = certificate("MARTINEZ GARCIA", "ANA MARIA", "17.10.1984");

    @TempDir
    private static Path folder;

    private static KeyRing ring;
    private static ProofKeys keys;

    @BeforeAll
    static void two_keys_are_there() throws Exception {
        ring = ProofFixture.ringIn(folder);
        keys = ProofFixture.keys(ring);
    }

    @Test
    void the_code_leads_to_the_page_that_verifies_and_keeps_the_person_behind_the_hash() {
        String text = text(CERTIFICATE);

        assertThat(text).startsWith(ADDRESS + "#").matches("[^#]+#[0-9]+");
    }

    @Test
    void what_was_proven_is_read_again() {
        assertThat(new ReadProof(keys).read(text(CERTIFICATE)))
                .contains(new Proof(
                        "ESP-MAD-2026-00000123",
                        "841017450121",
                        "MARTINEZ GARCIA ANA MARIA",
                        19841017,
                        LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({"17.10.1984, 19841017", "10.1984, 198410", "1984, 1984"})
    void a_birth_date_is_said_as_far_as_it_is_known(String printed, int said) {
        assertThat(read(certificate("MARTINEZ", "ANA", printed)).born()).isEqualTo(said);
    }

    @Test
    void a_name_is_cut_off_where_the_machine_readable_zone_cuts_it_off() {
        assertThat(read(certificate("A".repeat(30), "B".repeat(30), "1984")).name())
                .isEqualTo("A".repeat(30) + " " + "B".repeat(8));
    }

    @Test
    void a_single_name_stands_alone() {
        assertThat(read(certificate("", "SUHARTO", "1984")).name()).isEqualTo("SUHARTO");
    }

    @Test
    void the_reference_implementation_of_COSE_verifies_the_proof() throws Exception {
        Sign1Message message = (Sign1Message) Message.DecodeFromBytes(token(text(CERTIFICATE)), MessageTag.Sign1);
        CBORObject claims = CBORObject.DecodeFromBytes(message.GetContent());

        assertThat(message.validate(new OneKey(ProofKeys.publicKey(ring.signingKey(ProofFixture.PRESENT)), null)))
                .isTrue();
        assertThat(message.validate(new OneKey(ProofKeys.publicKey(ring.signingKey(ProofFixture.EARLIER)), null)))
                .isFalse();
        assertThat(message.findAttribute(HeaderKeys.KID).GetByteString())
                .isEqualTo(ProofKeys.idOf(ring.signingKey(ProofFixture.PRESENT)));
        assertThat(claims.get(CBORObject.FromObject(6)).AsInt64Value()).isEqualTo(1772409600L);
        assertThat(claims.get(CBORObject.FromObject(-65537)).ToJSONString())
                .isEqualTo("[\"ESP-MAD-2026-00000123\",841017450121,\"MARTINEZ GARCIA ANA MARIA\",19841017]");
    }

    @Test
    void a_proof_of_the_earlier_key_is_believed_as_long_as_the_key_is_named() {
        String text = ProofFixture.prover(ProofFixture.keys(ring, ProofFixture.EARLIER))
                .qrText(CERTIFICATE);

        assertThat(new ReadProof(keys).read(text)).isPresent();
        assertThat(new ReadProof(ProofFixture.keys(ring, ProofFixture.PRESENT)).read(text))
                .isEmpty();
    }

    @Test
    void no_changed_byte_is_believed() {
        byte[] token = token(text(CERTIFICATE));

        for (int i = 0; i < token.length; i++) {
            byte[] changed = token.clone();
            changed[i] ^= 1;
            assertThat(new ReadProof(keys).read(Numerals.of(changed))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "ESP-MAD-2026-00000123", "0", "1", "256", "123456789012345", "-5", "٣٣٣"})
    void what_is_no_proof_is_not_read(String text) {
        assertThat(new ReadProof(keys).read(text)).isEmpty();
    }

    @Test
    void more_digits_than_any_proof_has_are_not_read_and_neither_is_what_is_deep() {
        byte[] deep = new byte[415];
        Arrays.fill(deep, (byte) 0x81);

        assertThat(new ReadProof(keys).read("1".repeat(1001))).isEmpty();
        assertThat(new ReadProof(keys).read(Numerals.of(deep))).isEmpty();
    }

    @Test
    void a_key_that_lies_in_a_token_proves_too() throws Exception {
        ProofKeys inToken = ProofFixture.keys(TokenFixture.ring(), KeyStoreFixture.SIGNING_BY_CURVE);
        Proof proof = Proof.of(CERTIFICATE);
        byte[] token = ProofToken.encode(
                proof,
                ProofKeys.idOf(inToken.keys().all().get(0)),
                content -> inToken.keys().sign(inToken.keys().all().get(0), ProofKeys.ALGORITHM, content));

        assertThat(new ReadProof(inToken).read(Numerals.of(token))).isEqualTo(Optional.of(proof));
    }

    @Test
    void nothing_is_proven_when_no_key_is_in_force() {
        assertThatThrownBy(() -> ProofFixture.proverYearsLater(keys).qrText(CERTIFICATE))
                .isInstanceOf(SealRefused.class);
    }

    @Test
    void where_no_key_is_named_the_code_shows_the_number() {
        assertThat(ProofFixture.prover(ProofFixture.keys(ring, new String[0])).qrText(CERTIFICATE))
                .isEqualTo(ADDRESS + "#ESP-MAD-2026-00000123");
    }

    @Test
    void a_key_of_another_kind_is_refused_at_the_start() throws Exception {
        KeyRing others = KeyStoreFixture.ringIn(folder);

        assertThatThrownBy(() -> ProofFixture.keys(others, KeyStoreFixture.SIGNING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("P-256");
    }

    private static Proof read(CertificateContent certificate) {
        return new ReadProof(keys).read(text(certificate)).orElseThrow();
    }

    private static String text(CertificateContent certificate) {
        return ProofFixture.prover(keys).qrText(certificate);
    }

    private static byte[] token(String text) {
        byte[] marked = new BigInteger(text.substring(text.indexOf('#') + 1)).toByteArray();
        return Arrays.copyOfRange(marked, 1, marked.length);
    }
}
