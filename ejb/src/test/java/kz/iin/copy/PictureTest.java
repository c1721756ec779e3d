package kz.iin.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final int SOF_IN_JPEG = 0xC0;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void nothing_follows_a_picture_s_end_not_even_one_byte(String format) throws IOException {
        byte[] file = CopyFixture.picture(format);

        refused(Arrays.copyOf(file, file.length + 1), CopyRule.COPY_WHOLE);
        refused(CopyFixture.joined(file, file), CopyRule.COPY_WHOLE);
        refused(CopyFixture.joined(file, CopyFixture.pdf()), CopyRule.COPY_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_cut_anywhere_is_refused(String format) throws IOException {
        byte[] file = CopyFixture.picture(format);

        assertThat(IntStream.range(0, file.length))
                .allSatisfy(size -> assertThatExceptionOfType(RuleBroken.class)
                        .isThrownBy(() -> InspectFile.inspect(Arrays.copyOf(file, size))));
    }

    @Test
    void a_png_with_a_bit_changed_anywhere_is_refused() throws IOException {
        byte[] file = CopyFixture.picture("png");

        assertThat(IntStream.range(0, file.length)).allSatisfy(at -> {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> InspectFile.inspect(changed));
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10000, 10000", "100000000, 1", "1, 100000000"})
    void a_picture_has_up_to_100_million_pixels(int width, int height) throws IOException {
        assertThat(InspectFile.inspect(CopyFixture.pngSaying(width, height))).isEqualTo(FileFormat.PNG);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "10001, 10000", "10000, 10001", "2147483647, 2147483647", "-1, -1", "-1, 1"})
    void a_picture_that_becomes_larger_when_it_is_drawn_is_refused(int width, int height) throws IOException {
        refused(CopyFixture.pngSaying(width, height), CopyRule.COPY_PIXELS);
    }

    @ParameterizedTest
    @CsvSource({"65535, 1525", "1, 65535"})
    void so_has_one_that_is_a_jpeg(int width, int height) throws IOException {
        assertThat(InspectFile.inspect(jpegSaying(width, height))).isEqualTo(FileFormat.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"65535, 65535", "65535, 1526", "40, 0", "0, 30"})
    void a_jpeg_that_becomes_larger_is_refused(int width, int height) throws IOException {
        refused(jpegSaying(width, height), CopyRule.COPY_PIXELS);
    }

    @Test
    void a_jpeg_without_a_picture_is_refused() {
        refused(CopyFixture.bytes("\u00FF\u00D8\u00FF\u00D9"), CopyRule.COPY_WHOLE);
    }

    private static byte[] jpegSaying(int width, int height) throws IOException {
        byte[] file = CopyFixture.picture("jpeg");
        int frame = IntStream.range(0, file.length - 1)
                .filter(at -> file[at] == (byte) 0xFF && file[at + 1] == (byte) SOF_IN_JPEG)
                .findFirst()
                .orElseThrow();
        file[frame + 5] = (byte) (height >> 8);
        file[frame + 6] = (byte) height;
        file[frame + 7] = (byte) (width >> 8);
        file[frame + 8] = (byte) width;
        return file;
    }

    private static void refused(byte[] file, CopyRule rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> InspectFile.inspect(file))
                .matches(broken -> broken.rule() == rule, "by " + rule);
    }
}
