package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyContentTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d 31, application/pdf",
        "ffd8ff e0, image/jpeg",
        "ffd8ff db, image/jpeg",
        "89504e470d0a1a0a 00, image/png"
    })
    void a_file_is_known_by_its_first_bytes(String hex, String mediaType) {
        assertThat(copyOf(hex).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"255044462d", "ffd8ff", "89504e470d0a1a0a"})
    void first_bytes_without_a_file_behind_them_are_refused(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copyOf(hex))
                .withMessage("documentCopy/content: a PDF, JPEG or PNG file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25504446 00 31",
                "20 255044462d 31",
                "ffd8 00 e0",
                "89504e470d0a1a 00 00",
                "474946383961 00",
                "4d5a9000 0300",
                "3c68746d6c3e 00"
            })
    void any_other_file_is_refused(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> copyOf(hex));
    }

    @Test
    void it_keeps_kind_and_bytes_and_tells_their_digest() {
        CopyContent copy = copyOf("ffd8ff e0");

        assertThat(copy.kind()).isEqualTo(CopyKind.OTHER);
        assertThat(copy.bytes()).isEqualTo(bytes("ffd8ffe0"));
        assertThat(copy.sha256()).isEqualTo(bytes("ba4f25bf16ba4be6bc7d3276fafeb67f9eb3c5df042bc3a405e1af15b921eed7"));
    }

    private static CopyContent copyOf(String hex) {
        return new CopyContent(CopyKind.OTHER, bytes(hex));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
