package kz.iin.web.console.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import org.junit.jupiter.api.Test;

class FormValuesTest {

    private static final DraftContent SPOUSE = new DraftContent(Map.of(
            DraftField.CATEGORY, "SPOUSE", DraftField.CATEGORY_PAPERS, "IDENTITY_OF_CITIZEN,MARRIAGE_CERTIFICATE"));

    private final FormValues form = new FormValues(SPOUSE);

    @Test
    void the_page_holds_what_the_draft_holds() {
        assertThat(form.getBrought()).containsEntry(form.paperKey("MARRIAGE_CERTIFICATE"), true);
        assertThat(form.content()).isEqualTo(SPOUSE);
    }

    @Test
    void a_paper_whose_tick_was_taken_off_was_not_brought() {
        form.getBrought().put(form.paperKey("MARRIAGE_CERTIFICATE"), false);

        assertThat(form.content().codes(DraftField.CATEGORY_PAPERS)).containsExactly("IDENTITY_OF_CITIZEN");
    }

    @Test
    void papers_of_one_category_do_not_count_for_another() {
        form.getValues().put("CATEGORY", "CHILD");

        assertThat(form.content().codes(DraftField.CATEGORY_PAPERS)).isEmpty();
    }

    @Test
    void without_a_category_there_are_no_papers_of_it() {
        form.getValues().put("CATEGORY", null);

        assertThat(form.content()).isEqualTo(DraftContent.EMPTY);
    }
}
