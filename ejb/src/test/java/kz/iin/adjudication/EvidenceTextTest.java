package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Field;
import org.junit.jupiter.api.Test;

class EvidenceTextTest {

    @Test
    void evidence_is_read_as_it_was_written() {
        List<Evidence> evidence = List.of(
                new Evidence(Field.BIRTH_DATE, Agreement.EQUAL, 14.25),
                new Evidence(Field.SEX, Agreement.DIFFERENT, -6));

        String text = EvidenceText.of(evidence);

        assertThat(text).isEqualTo("BIRTH_DATE=EQUAL:14.25 SEX=DIFFERENT:-6.00");
        assertThat(EvidenceText.read(text)).isEqualTo(evidence);
    }
}
