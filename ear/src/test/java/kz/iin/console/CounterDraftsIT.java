package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft saves itself, is resumed, is changed by one at a time, and takes nothing that is no copy. */
@OnServer
class CounterDraftsIT {

    private static final int TOO_LARGE = 9 * 1024 * 1024;

    private static final String COLLEAGUE = """
        insert into console_user (login, password_hash, mission)
        select 'colleague.prg', password_hash, mission from console_user where login = 'officer.prg'
        on conflict do nothing;
        insert into console_user_role (login, role) values ('colleague.prg', 'OFFICER') on conflict do nothing;\
        """;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @Test
    void a_draft_is_resumed_after_the_session_was_lost() {
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.ank"));
        Page page = officer.page();
        officer.start();
        officer.scanDocument();
        String draft = page.url();
        page.context().clearCookies();

        officer.field("SURNAME").fill("LOST");
        officer.field("SURNAME").press("Tab");
        page.waitForTimeout(500);
        Browser.picture(page, "counter-session-lost-en");
        page.navigate(draft);
        Browser.signIn(page, "officer.ank", "demo-officer.ank");

        assertThat(officer.field("SURNAME")).hasValue(officer.surname());
        assertThat(officer.field("ISSUED")).hasValue("01.02.2024");
    }

    @Test
    void the_way_back_leads_to_what_was_written() {
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.ank"));
        officer.start();
        officer.scanDocument();
        officer.tellPerson();
        officer.next("kind");

        officer.page().goBack();

        assertThat(officer.field("BIRTH_PLACE")).hasValue(officer.birthPlace());
        officer.page().goBack();
        assertThat(officer.field("SURNAME")).hasValue(officer.surname());
    }

    @Test
    void of_two_officers_on_one_draft_the_later_is_told_who_was_before() {
        database.execute(COLLEAGUE);
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.prg"));
        officer.start();
        officer.write("SURNAME", "FIRST");
        Page colleague = browser.visitor("en");
        colleague.navigate(officer.page().url());
        Browser.signIn(colleague, "colleague.prg", "demo-officer.prg");
        assertThat(colleague.locator("[id='draft:SURNAME']")).hasValue("FIRST");
        officer.write("GIVEN_NAME", "OFFICER");

        colleague.locator("[id='draft:SURNAME']").fill("SECOND");
        colleague.locator("[id='draft:SURNAME']").press("Tab");
        assertThat(colleague.locator("[id='draft:conflict']")).containsText("officer.prg");
        Browser.picture(colleague, "counter-conflict-en");
        colleague.locator("[id='draft:reload']").click();

        assertThat(colleague.locator("[id='draft:GIVEN_NAME']")).hasValue("OFFICER");
        assertThat(colleague.locator("[id='draft:SURNAME']")).hasValue("FIRST");
    }

    @Test
    void the_drafts_of_a_mission_are_for_its_officers_and_who_saw_them_is_taken_down() {
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.fra"));
        String id = officer.start();
        officer.write("SURNAME", "GEHEIM");
        officer.page().navigate(CounterWalk.DRAFTS);
        assertThat(officer.page().locator("[id='list:table']")).containsText("GEHEIM");
        Browser.picture(officer.page(), "counter-drafts-en");
        Page other = browser.person("officer.ank", "en");
        Page supervisor = browser.person("supervisor.ist", "en");

        assertThat(other.navigate("console/counter/draft?id=" + id).status()).isEqualTo(404);
        assertThat(other.navigate("console/counter/copy?draft=" + id + "&copy=1")
                        .status())
                .isEqualTo(404);
        assertThat(other.navigate("console/counter/draft?id=nonsense").status()).isEqualTo(404);
        assertThat(supervisor.navigate(CounterWalk.DRAFTS).status()).isEqualTo(403);
        assertThat(supervisor.navigate("console/counter/draft?id=" + id).status())
                .isEqualTo(404);

        officer.page().navigate("console/counter/draft?id=" + id);
        officer.field("discard").click();
        officer.page().locator(".ui-confirmdialog-yes").click();
        officer.page().waitForURL("**/counter/drafts");
        assertThat(audited(database, id))
                .contains(
                        "LISTED_DRAFTS by officer.fra",
                        "VIEWED_DRAFT by officer.fra",
                        "DISCARDED_DRAFT by officer.fra");
    }

    @ParameterizedTest
    @CsvSource({
        "text.pdf, 20, A copy is a PDF",
        "page.html, 40, A copy is a PDF",
        "large.pdf, " + TOO_LARGE + ", A copy has at most 8 MB"
    })
    void what_is_no_copy_is_told_with_its_rule_and_not_stored(String name, int size, String told) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.led", "en"));
        String id = officer.start();
        officer.page().navigate("console/counter/draft?id=" + id + "&step=PAPERS");

        sendWhatIsTooLargeAllTheSame(officer.page());
        officer.field("files_input").setInputFiles(new FilePayload(name, "application/pdf", bytes(size)));

        assertThat(officer.field("messages")).containsText(name + ": " + told);
        Browser.picture(officer.page(), "counter-upload-refused-" + name.replaceFirst("\\..*", ""));
        assertThat(database.count("select count(*) from draft_copy where draft_id = " + id))
                .isZero();
    }

    @Test
    void what_was_forged_is_told_and_not_stored() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.led", "en"));
        String id = officer.start();
        officer.page().evaluate("() => document.getElementById('draft:CITIZENSHIP').options[1].value = '<script>'");

        officer.field("CITIZENSHIP").selectOption("<script>");

        assertThat(officer.field("messages").locator(".wrong")).isVisible();
        officer.page().navigate("console/counter/draft?id=" + id);
        assertThat(officer.field("CITIZENSHIP")).hasValue("");
    }

    private static void sendWhatIsTooLargeAllTheSame(Page page) {
        page.evaluate("() => document.getElementById('uploads').dataset.most = 1e9");
    }

    static List<String> audited(Database database, String draft) {
        String found = database.text("select coalesce(string_agg(distinct e.act || ' by ' || e.actor, ',') , '')"
                + " from audit_entry e join audit_change c on c.entry_id = e.id"
                + " where c.field = 'draft' and '" + draft + "' in (c.before, c.after)");
        return List.of(found.split(","));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, bytes, 0, Math.min(size, text.length));
        return bytes;
    }
}
