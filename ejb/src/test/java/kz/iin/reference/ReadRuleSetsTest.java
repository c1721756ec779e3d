package kz.iin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.rules.Demand;
import kz.iin.rules.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRuleSetsTest {

    /** A column of the table, and what it stands for. */
    @ParameterizedTest
    @CsvSource({
        "reading_required, DOCUMENT_READING",
        "counter_check_required, COUNTER_CHECK",
        "consent_required, CONSENT"
    })
    void a_row_says_what_is_demanded_to_be_told(String column, Demand demand) {
        Rows demanding = sql -> ReferenceFixture.ROWS.of(sql.replace(column, "true"));

        assertThat(new ReadRuleSets(demanding).all().all())
                .hasSize(4)
                .extracting(RuleSet::demands)
                .allSatisfy(demands -> assertThat(demands).containsExactly(demand));
    }
}
