package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PartedSourceTest {

    private static final byte[] FILE = {1, 2, 3, 4, 5, 6, 7};

    private final List<Long> fetched = new ArrayList<>();

    @Test
    void the_file_comes_whole_and_may_be_read_again() throws Exception {
        PartedSource source = new PartedSource("image/png", FILE.length, this::threeFrom);

        assertThat(source.getInputStream().readAllBytes()).isEqualTo(FILE);
        assertThat(source.getInputStream().readAllBytes()).isEqualTo(FILE);
        assertThat(source.getContentType()).isEqualTo("image/png");
    }

    @Test
    void no_part_is_fetched_before_it_is_read() throws Exception {
        try (InputStream stream = new PartedSource("image/png", FILE.length, this::threeFrom).getInputStream()) {
            assertThat(fetched).containsExactly(0L);
            assertThat(stream.readNBytes(3)).containsExactly(1, 2, 3);
            assertThat(fetched).containsExactly(0L);

            assertThat(stream.read()).isEqualTo(4);
            assertThat(fetched).containsExactly(0L, 3L);
        }
    }

    @Test
    void a_file_that_became_shorter_breaks_off_and_never_turns_in_circles() {
        PartedSource source = new PartedSource("image/png", FILE.length, start -> new byte[0]);

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(source::getInputStream);
    }

    private byte[] threeFrom(long start) {
        fetched.add(start);
        return Arrays.copyOfRange(FILE, (int) start, Math.min(FILE.length, (int) start + 3));
    }
}
