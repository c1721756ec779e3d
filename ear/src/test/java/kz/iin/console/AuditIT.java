package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class AuditIT {

    private static final String FILE = "console/application?number=" + ConsoleFixture.ISSUED;
    private static final String WHO_SAW_IT = "console/audit?application=" + ConsoleFixture.ISSUED;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void an_officer_has_opened_a_file() {
        People.write(database);
        browser.person("officer.ist", "en").request().get(FILE);
    }

    @Test
    void an_auditor_finds_who_saw_a_file() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate(WHO_SAW_IT);
        Browser.picture(page, "audit");

        assertThat(page.locator(".applications tbody tr").first()).containsText("officer.ist");
        assertThat(page.locator("#chain")).isVisible();
        assertThat(acts("SEARCHED_AUDIT")).isPositive();
    }

    @Test
    void the_filter_finds_one_act_of_one_person_and_nothing_else() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/audit?actor=officer.ist&deed=VIEWED_APPLICATION");

        assertThat(page.locator(".applications tbody tr .column-officer").allInnerTexts())
                .isNotEmpty()
                .allMatch(actor -> actor.strip().equals("officer.ist"));
    }

    @Test
    void what_was_found_is_given_out_as_a_table_that_says_the_same() {
        Page page = People.signedIn(browser, "auditor.two");

        APIResponse table =
                page.request().get("console/audit-table?application=" + ConsoleFixture.ISSUED + "&actor=officer.ist");

        assertThat(table.headers().get("content-disposition")).contains("audit.csv");
        assertThat(table.text().lines().toList())
                .hasSizeGreaterThan(1)
                .first()
                .isEqualTo("place,at,actor,sender,mission,deed,applications,changes");
        assertThat(table.text()).contains("VIEWED_APPLICATION", ConsoleFixture.ISSUED);
        assertThat(acts("EXPORTED_AUDIT")).isPositive();
    }

    private long acts(String act) {
        return database.count("select count(*) from audit_entry where actor = 'auditor.two' and act = '" + act + "'");
    }
}
