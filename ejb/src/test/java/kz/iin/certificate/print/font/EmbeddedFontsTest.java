package kz.iin.certificate.print.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedFontsTest {

    private final EmbeddedFonts fonts;

    EmbeddedFontsTest() throws IOException {
        fonts = new EmbeddedFonts();
    }

    @Test
    void a_font_is_served() throws IOException {
        URI font = EmbeddedFonts.BASE.resolve("LiberationSerif-Bold.ttf");

        try (InputStream file = fonts.getResource(font)) {
            assertThat(file.readAllBytes()).startsWith(0, 1, 0, 0).hasSizeGreaterThan(100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/etc/hostname", "file:/certificate/../etc/hostname", "http://127.0.0.1/", "a.ttf"})
    void nothing_else_is_served(String uri) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> fonts.getResource(EmbeddedFonts.BASE.resolve(uri)));
    }

    @Test
    void nothing_is_written() {
        URI font = EmbeddedFonts.BASE.resolve("LiberationSerif-Bold.ttf");

        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> fonts.getOutputStream(font));
    }
}
