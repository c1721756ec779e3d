package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import kz.iin.application.reading.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {

    @ParameterizedTest
    @EnumSource(ConsolePage.class)
    void each_entry_leads_to_a_page_that_marks_it_as_the_current_one(ConsolePage page) throws IOException {
        Path file = Path.of("src/main/webapp/console", page.path() + ".xhtml");

        assertThat(Files.readString(file))
                .contains("<ui:param name=\"pageName\" value=\"%s\" />".formatted(page.path()))
                .contains("text['%s']".formatted(page.titleKey()));
    }

    @Test
    void whoever_has_every_role_is_led_to_every_page() {
        assertThat(Menu.sections(EnumSet.allOf(Role.class)))
                .flatExtracting(Menu.Section::pages)
                .containsExactlyInAnyOrder(ConsolePage.values());
    }

    @Test
    void a_group_in_which_somebody_has_nothing_is_left_out() {
        assertThat(Menu.sections(Set.of())).isEmpty();
    }
}
