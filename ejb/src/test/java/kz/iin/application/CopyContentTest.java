package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import kz.iin.copy.CopyRule;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class CopyContentTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void it_keeps_kind_and_bytes_and_tells_their_digest() {
        CopyContent copy = new CopyContent(CopyKind.OTHER, PDF);

        assertThat(copy.kind()).isEqualTo(CopyKind.OTHER);
        assertThat(copy.mediaType()).isEqualTo("application/pdf");
        assertThat(copy.bytes()).isEqualTo(PDF);
        assertThat(HexFormat.of().formatHex(copy.sha256()))
                .isEqualTo("12f38dcc70f1e40c3cc032d4d4493938b6b36922b89c67450fc638a1986d4242");
    }

    @Test
    void one_with_a_script_never_comes_to_be() {
        byte[] file = "%PDF-1.7 1 0 obj<</S/JavaScript>>endobj %%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new CopyContent(CopyKind.OTHER, file))
                .matches(broken -> broken.rule() == CopyRule.COPY_ACTIVE);
    }

    @Test
    void copies_of_one_request_have_up_to_24_megabytes_in_all() {
        CopyContent large = copyOf(8 * MEGABYTE);
        CopyContent almost = copyOf(8 * MEGABYTE - PDF.length);

        Submission submission =
                SubmissionFixture.aSubmissionWith(List.of(large, large, almost, new CopyContent(CopyKind.OTHER, PDF)));

        assertThat(submission.copies()).hasSize(4);
    }

    @Test
    void one_byte_more_in_all_is_too_much() {
        CopyContent large = copyOf(8 * MEGABYTE);
        CopyContent almost = copyOf(8 * MEGABYTE - PDF.length + 1);
        List<CopyContent> copies = List.of(large, large, almost, new CopyContent(CopyKind.OTHER, PDF));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> SubmissionFixture.aSubmissionWith(copies))
                .withMessage("documentCopy: at most 24 MB in all");
    }

    @Test
    void what_the_recipient_of_a_certificate_signed_does_not_come_with_the_application() {
        List<CopyContent> copies = List.of(new CopyContent(CopyKind.HAND_OVER, PDF));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> SubmissionFixture.aSubmissionWith(copies))
                .matches(broken -> broken.rule() == CopyRule.COPY_HANDED_IN);
    }

    private static CopyContent copyOf(int size) {
        byte[] file = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), size);
        System.arraycopy("%%EOF".getBytes(StandardCharsets.US_ASCII), 0, file, size - 5, 5);
        return new CopyContent(CopyKind.OTHER, file);
    }
}
