package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.audit.Change;
import org.junit.jupiter.api.Test;

class PapersFieldsTest {

    @Test
    void a_corrected_category_is_audited_with_its_papers_before_and_after() {
        Papers spouse = of("SPOUSE", "MARRIAGE_CERTIFICATE", "IDENTITY_OF_CITIZEN");
        Papers heir = of("HEIR", "INHERITANCE_PAPER");

        assertThat(PapersFields.changed(List.of(), spouse, heir))
                .containsExactlyInAnyOrder(
                        Change.between("category", "SPOUSE", "HEIR"),
                        Change.between(
                                "category/paper", "IDENTITY_OF_CITIZEN,MARRIAGE_CERTIFICATE", "INHERITANCE_PAPER"));
    }

    @Test
    void what_stays_as_it_was_is_no_change() {
        Papers spouse = of("SPOUSE", "MARRIAGE_CERTIFICATE");

        assertThat(PapersFields.changed(List.of(), spouse, spouse)).isEmpty();
    }

    private static Papers of(String category, String... papers) {
        return new Papers(
                Optional.empty(),
                Optional.of(new StatedCategory(category, Set.of(papers))),
                Optional.empty(),
                Optional.empty());
    }
}
