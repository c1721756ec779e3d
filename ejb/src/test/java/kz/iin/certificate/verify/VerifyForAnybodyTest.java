package kz.iin.certificate.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kz.iin.certificate.issue.Verification;
import kz.iin.certificate.issue.VerifyCertificate;
import kz.iin.certificate.proof.ProofFixture;
import kz.iin.certificate.proof.ProofKeys;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.shared.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyForAnybodyTest {

    private static final Instant ISSUED = Instant.parse("2026-03-02T05:30:00Z");
    private static final Instant ENDED = Instant.parse("2026-04-02T05:30:00Z");
    private static final BirthDate BORN = BirthDate.parse("1984-10-17");
    private static final String NUMBER = "ESP-MAD-2026-00000123";

    @TempDir
    private static Path folder;

    private static FileFixture files;
    private static ProofKeys proofKeys;

    @BeforeAll
    static void we_and_a_stranger_have_keys() throws Exception {
        files = new FileFixture(folder);
        proofKeys = ProofFixture.keys(ProofFixture.ringIn(folder));
    }

    @Test
    void a_file_that_was_issued_is_genuine() throws IOException {
        byte[] issued = files.signed();

        assertThat(knowing(issued).byFile(new ByteArrayInputStream(issued)))
                .isEqualTo(new Verdict(Finding.GENUINE, Optional.of(ISSUED), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_file_that_was_changed_is_altered_and_a_stranger_s_is_not_ours() throws IOException {
        VerifyForAnybody verify = knowing(files.signed());

        assertThat(verify.byFile(new ByteArrayInputStream(files.signedTwice())).finding())
                .isEqualTo(Finding.ALTERED);
        assertThat(verify.byFile(new ByteArrayInputStream(files.signedByAStranger()))
                        .finding())
                .isEqualTo(Finding.NOT_OURS);
    }

    @Test
    void a_file_that_we_signed_and_did_not_issue_is_no_original() throws IOException {
        VerifyForAnybody verify = knowing(new byte[0]);

        assertThat(verify.byFile(new ByteArrayInputStream(files.signed())).finding())
                .isEqualTo(Finding.NO_ORIGINAL);
    }

    @Test
    void of_a_file_of_500_megabytes_little_more_than_one_is_read() throws IOException {
        Zeros upload = new Zeros(500L * 1024 * 1024);

        assertThat(knowing(files.signed()).byFile(upload).finding()).isEqualTo(Finding.NOT_OURS);
        assertThat(upload.read).isEqualTo(VerifyForAnybody.LARGEST + 1L);
    }

    @Test
    void a_code_is_asked_about_by_what_it_proves() {
        String text = ProofFixture.prover(proofKeys).qrText(ProofFixture.certificate("ROSSI", "ANNA", "17.10.1984"));

        assertThat(knowing(new byte[0]).byCode(text).finding()).isEqualTo(Finding.GENUINE);
        assertThat(knowing(new byte[0]).byCode(text + "1").finding()).isEqualTo(Finding.NOT_OURS);
    }

    @Test
    void a_ministry_that_asks_by_code_names_the_number_too() {
        String text = ProofFixture.prover(proofKeys).qrText(ProofFixture.certificate("ROSSI", "ANNA", "17.10.1984"));
        VerifyByCode verify = byCode(new Register(new byte[0]));

        assertThat(verify.of(NUMBER, text)).isEqualTo(new Verification.Genuine(ISSUED));
        assertThat(verify.of("ESP-MAD-2026-00000124", text)).isEqualTo(new Verification.Different());
        assertThat(verify.of(NUMBER, text + "1")).isEqualTo(new Verification.Different());
    }

    @Test
    void who_guesses_is_not_told_that_the_number_exists() {
        VerifyForAnybody verify = knowing(new byte[0]);

        assertThat(verify.byBirthDate(NUMBER, BORN).finding()).isEqualTo(Finding.GENUINE);
        assertThat(verify.byBirthDate(NUMBER, BirthDate.parse("1984-10-18")))
                .isEqualTo(verify.byBirthDate("ESP-MAD-2026-99999999", BORN));
    }

    @Test
    void a_certificate_out_of_force_says_since_when_and_what_took_its_place() {
        assertThat(Verdict.of(new Verification.Replaced(ISSUED, ENDED, Optional.of("ESP-MAD-2026-00000124"))))
                .isEqualTo(new Verdict(
                        Finding.REPLACED,
                        Optional.of(ISSUED),
                        Optional.of(ENDED),
                        Optional.of("ESP-MAD-2026-00000124")));
        assertThat(Verdict.of(new Verification.Annulled(ISSUED, ENDED)))
                .isEqualTo(new Verdict(Finding.ANNULLED, Optional.of(ISSUED), Optional.of(ENDED), Optional.empty()));
        assertThat(Verdict.of(new Verification.Disputed(ISSUED)).finding()).isEqualTo(Finding.DISPUTED);
    }

    private static VerifyForAnybody knowing(byte[] issued) {
        Register register = new Register(issued);
        return new VerifyForAnybody(register, byCode(register), files.ours());
    }

    private static VerifyByCode byCode(Register register) {
        return new VerifyByCode(register, ProofFixture.reader(proofKeys));
    }

    /** A register of one certificate. */
    private static final class Register extends VerifyCertificate {

        private final byte[] sha256;

        Register(byte[] issued) {
            sha256 = Sha256.of(issued);
        }

        @Override
        public Verification byFile(byte[] digest) {
            return known(Arrays.equals(digest, sha256));
        }

        @Override
        public Verification byIin(String number, Iin iin) {
            return known(number.equals(NUMBER) && iin.value().equals("841017450121"));
        }

        @Override
        public Verification byBirthDate(String number, BirthDate born) {
            return number.equals(NUMBER) && !born.equals(BORN)
                    ? new Verification.Different()
                    : known(number.equals(NUMBER));
        }

        private static Verification known(boolean same) {
            return same ? new Verification.Genuine(ISSUED) : new Verification.Unknown();
        }
    }

    /** So many bytes, of which it is counted how many were read. */
    private static final class Zeros extends InputStream {

        private final long size;
        private long read;

        Zeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }
    }
}
