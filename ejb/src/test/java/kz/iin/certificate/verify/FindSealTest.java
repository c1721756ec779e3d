package kz.iin.certificate.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindSealTest {

    @TempDir
    private static Path folder;

    private static FileFixture files;

    @BeforeAll
    static void we_and_a_stranger_have_keys() throws Exception {
        files = new FileFixture(folder);
    }

    @Test
    void our_signature_over_the_whole_file_is_found() {
        assertThat(mark(files.signed())).isEqualTo(SealMark.WHOLE);
    }

    @Test
    void a_signature_of_a_stranger_is_none_of_ours() {
        assertThat(mark(files.signedByAStranger())).isEqualTo(SealMark.NONE);
    }

    @Test
    void a_second_signature_is_a_change_after_ours() {
        assertThat(mark(files.signedTwice())).isEqualTo(SealMark.BROKEN);
    }

    @Test
    void a_drawn_panel_signs_nothing() {
        assertThat(mark(files.withAPanelDrawn())).isEqualTo(SealMark.NONE);
    }

    @Test
    void whatever_was_added_after_the_signature_breaks_it() {
        assertThat(mark(files.withAPanelDrawnOnTheSigned())).isEqualTo(SealMark.BROKEN);
        assertThat(mark(files.withAScript())).isEqualTo(SealMark.BROKEN);
    }

    @Test
    void whatever_was_changed_below_the_signature_breaks_it() {
        assertThat(mark(files.withAChangedByte())).isEqualTo(SealMark.BROKEN);
        assertThat(mark(files.withAnotherTable())).isEqualTo(SealMark.BROKEN);
    }

    @Test
    void a_signature_taken_from_another_file_is_broken() {
        assertThat(mark(files.withAStolenSignature())).isEqualTo(SealMark.BROKEN);
    }

    @Test
    void a_file_written_anew_and_encrypted_bears_no_whole_signature() {
        assertThat(mark(files.encrypted())).isNotEqualTo(SealMark.WHOLE);
    }

    @Test
    void what_is_no_file_of_any_kind_bears_none() {
        assertThat(mark(new byte[0])).isEqualTo(SealMark.NONE);
        assertThat(mark("/Contents <".repeat(1000).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(SealMark.NONE);
    }

    @Test
    void a_file_made_to_be_slow_is_looked_through_in_little_time() {
        String digits = "/Contents <" + "30".repeat(32_000) + "> /ByteRange [0 1 2 999999999]";
        byte[] slow = digits.repeat(VerifyForAnybody.LARGEST / digits.length()).getBytes(StandardCharsets.US_ASCII);

        SealMark found = assertTimeout(Duration.ofSeconds(2), () -> mark(slow));

        assertThat(found).isEqualTo(SealMark.NONE);
    }

    private static SealMark mark(byte[] file) {
        return new FindSeal(files.ours()).in(file);
    }
}
