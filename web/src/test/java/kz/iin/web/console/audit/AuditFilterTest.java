package kz.iin.web.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.audit.Deed;
import kz.iin.audit.reading.AuditQuestion;
import org.junit.jupiter.api.Test;

class AuditFilterTest {

    @Test
    void what_stands_in_the_url_is_asked_for() {
        AuditQuestion question =
                AuditFilter.question(" a.bekova ", "2026-D00000042", "SIGNED_IN", "2026-03-01", "2026-03-31");

        assertThat(question)
                .isEqualTo(new AuditQuestion(
                        Optional.of("a.bekova"),
                        Optional.of("2026-D00000042"),
                        Optional.of(Deed.SIGNED_IN),
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(LocalDate.of(2026, 3, 31))));
    }

    @Test
    void what_is_mistyped_or_empty_asks_for_nothing() {
        AuditQuestion question = AuditFilter.question("", "2026", "SIGNED_UP", "2026-02-30", null);

        assertThat(question).isEqualTo(AuditFilter.question(null, null, null, null, null));
    }
}
