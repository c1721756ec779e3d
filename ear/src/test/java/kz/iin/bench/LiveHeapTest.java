package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LiveHeapTest {

    @Test
    void the_total_is_the_last_line_of_the_histogram() {
        String histogram = """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         51000        4128776  [B (java.base@17)
                Total        123456       98765432
                """;

        assertThat(LiveHeap.bytes(histogram)).isEqualTo(98_765_432);
    }

    @Test
    void an_answer_without_a_total_is_no_histogram() {
        assertThatIllegalArgumentException().isThrownBy(() -> LiveHeap.bytes("1234: No such process"));
    }

    /** Another one: a later JVM that looks at itself waits for itself to take the histogram. */
    @Test
    void a_jvm_holds_on_to_something() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('r');

            assertThat(LiveHeap.megabytes(other.pid())).isPositive();
        } finally {
            other.destroy();
        }
    }

    /** Says that it is ready and waits to be ended. */
    static final class Waiting {

        public static void main(String[] arguments) throws Exception {
            System.out.print("r");
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
