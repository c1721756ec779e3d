package kz.iin.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.HexFormat;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectFileTest {

    @Test
    void a_file_is_known_by_its_bytes() throws IOException {
        assertThat(InspectFile.inspect(CopyFixture.pdf())).isEqualTo(FileFormat.PDF);
        assertThat(InspectFile.inspect(CopyFixture.picture("jpeg"))).isEqualTo(FileFormat.JPEG);
        assertThat(InspectFile.inspect(CopyFixture.picture("png"))).isEqualTo(FileFormat.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "255044462d",
                "ffd8ff",
                "89504e470d0a1a0a",
                "2550444600312525454f46",
                "20255044462d312525454f46",
                "0d255044462d312525454f46",
                "ffd800e0",
                "89504e470d0a1a0000",
                "47494638396100",
                "4d5a90000300",
                "3c68746d6c3e00",
                "3c73766720",
                "504b030400",
                "49492a0008"
            })
    void what_does_not_begin_as_one_of_the_three_is_refused(String hex) {
        refused(HexFormat.of().parseHex(hex), CopyRule.COPY_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 8 * 1024 * 1024 - 1, 8 * 1024 * 1024})
    void it_has_at_most_8_megabytes(int size) {
        assertThat(InspectFile.inspect(CopyFixture.pdfOf(size))).isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(ints = {8 * 1024 * 1024 + 1, 9 * 1024 * 1024})
    void one_byte_more_is_too_much(int size) {
        refused(CopyFixture.pdfOf(size), CopyRule.COPY_SIZE);
    }

    @Test
    void an_archive_whose_comment_looks_like_the_end_of_a_pdf_is_refused() {
        byte[] file = CopyFixture.joined(CopyFixture.bytes("%PDF-1.7\n"), CopyFixture.archive("\n%%EOF"));

        refused(file, CopyRule.COPY_WHOLE);
    }

    @Test
    void an_archive_whose_comment_looks_like_a_picture_s_end_is_refused() throws IOException {
        byte[] picture = CopyFixture.picture("jpeg");
        String rest = CopyFixture.text(picture).substring(2);
        byte[] archive = CopyFixture.archive(rest);
        byte[] comment = CopyFixture.joined(CopyFixture.bytes("\u00FF\u00D8\u00FF\u00FE\0" + (char) 24), archive);

        refused(comment, CopyRule.COPY_WHOLE);
    }

    @Test
    void it_is_told_at_the_copy_s_content() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> InspectFile.inspect(new byte[0]))
                .withMessage("documentCopy/content: a PDF, JPEG or PNG file");
    }

    private static void refused(byte[] file, CopyRule rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> InspectFile.inspect(file))
                .matches(broken -> broken.rule() == rule, "by " + rule);
    }
}
