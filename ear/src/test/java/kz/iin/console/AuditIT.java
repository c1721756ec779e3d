package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class AuditIT {

    private static final String FILE = "console/application?number=" + ConsoleFixture.ISSUED;
    private static final String WHO_SAW_IT = "console/audit?application=" + ConsoleFixture.ISSUED;

    private static final Patience VERIFIED = Patience.ofSeconds(60);
    private static final int BETWEEN_LOOKS = 500;

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

    @Test
    void a_chain_that_somebody_broke_is_told_with_the_entry_until_it_is_whole_again() {
        String entry = database.text("select max(id)::text from audit_entry where position is not null");
        String actor = database.text("select actor from audit_entry where id = " + entry);
        String place = database.text("select place from audit_act where id = " + entry);
        Page page = People.signedIn(browser, "auditor.two");
        page.navigate("console/audit");

        tamper("actor = 'somebody.else'", entry);
        verify(page);
        Browser.picture(page, "audit-broken");
        List<String> barriers = Barriers.of(page);
        String broken = page.locator("#chain").innerText();
        tamper("actor = '" + actor + "'", entry);
        verify(page);
        Browser.picture(page, "audit-whole");

        assertThat(broken)
                .contains("The chain of the audit is broken, faults: 1")
                .contains(place + " (entry " + entry + ") says something else than was written");
        assertThat(barriers).isEmpty();
        assertThat(page.locator("#chain")).containsText("Chain intact");
    }

    /** Waits until the page tells what came of it. */
    private static void verify(Page page) {
        String before = moment(page);
        page.click("[id='verification:verify']");
        assertThat(VERIFIED.sees(() -> {
                    page.waitForTimeout(BETWEEN_LOOKS);
                    return page.locator("[id='verification:verify']").isVisible()
                            && !moment(page).equals(before);
                }))
                .isTrue();
    }

    private static String moment(Page page) {
        Locator moment = page.locator(".chain time");
        return moment.count() == 0 ? "" : moment.getAttribute("datetime");
    }

    /** As only the owner of the table can: past its triggers. */
    private void tamper(String change, String entry) {
        database.execute("""
                alter table audit_entry disable trigger user;
                update audit_entry set %s where id = %s;
                alter table audit_entry enable trigger user""".formatted(change, entry));
    }

    private long acts(String act) {
        return database.count("select count(*) from audit_entry where actor = 'auditor.two' and act = '" + act + "'");
    }
}
