package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.util.Locale;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class ReportsIT {

    private static final String URL = "console/reports";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();

    @Test
    void an_administrator_has_a_report_made_and_saves_it_in_each_form() throws Exception {
        Page page = browser.person("admin", "ru");
        page.navigate("console/applications");
        page.click("text=Отчёты");

        order(page, "2001-03-01", "2001-03-31", "");
        String number = page.locator(".made strong").innerText();

        Browser.picture(page, "reports-ru");
        assertThat(page.locator("h1")).hasText("Отчёты");
        for (String form : new String[] {"PDF", "XLSX", "XML", "CSV"}) {
            Download file = page.waitForDownload(() -> page.click("[aria-label='" + number + " " + form + "']"));
            assertThat(file.suggestedFilename()).isEqualTo(number + "." + form.toLowerCase(Locale.ROOT));
            try (InputStream content = file.createReadStream()) {
                assertThat(content.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(installation.database().count("""
                        select count(*) from audit_entry where act = 'EXPORTED_REPORT' and actor = 'admin'""")).isEqualTo(4);
    }

    @Test
    void a_supervisor_has_and_sees_reports_of_the_own_mission_only() {
        Page admin = browser.person("admin", "en");
        admin.navigate(URL);
        order(admin, "2001-04-01", "2001-04-30", "USA-NYC");
        String other = admin.locator(".made strong").innerText();
        Page page = browser.person("supervisor.ist", "kk");

        page.navigate(URL);
        order(page, "2001-04-01", "2001-04-30", "");
        String own = page.locator(".made strong").innerText();

        Browser.picture(page, "reports-kk");
        assertThat(page.locator(".column-number").allInnerTexts()).contains(own).doesNotContain(other);
        order(page, "2001-04-01", "2001-04-30", "USA-NYC");
        assertThat(page.locator(".wrong").first()).containsText("құқығыңыз жоқ");
    }

    @Test
    void a_period_that_is_not_over_is_explained() {
        Page page = browser.person("admin", "en");
        page.navigate(URL);

        order(page, "2026-01-01", "2035-12-31", "");

        assertThat(page.locator(".wrong").first()).containsText("The last day of the period is not over in Astana");
    }

    @Test
    void an_auditor_looks_and_orders_nothing_and_an_officer_sees_none() {
        Page auditor = browser.person("auditor", "en");
        auditor.navigate(URL);
        Page officer = browser.person("officer.ank", "en");

        assertThat(auditor.locator("h1")).hasText("Reports");
        assertThat(auditor.locator(".order")).hasCount(0);
        assertThat(officer.navigate(URL).status()).isEqualTo(403);
        officer.navigate("console/applications");
        assertThat(officer.locator("#menu")).not().containsText("Reports");
    }

    @Test
    void what_arrived_is_brought_again_by_an_administrator() {
        counted("2999-R000001", "2000-01-01");
        installation.database().execute("""
                insert into report_delivery (edition, way, recipient, created_at, done_at)
                values ('2999-R000001', 'FOLDER', 'nowhere', now(), now())
                on conflict (edition, way, recipient) do update set done_at = excluded.done_at, due_at = null;
                """);
        Page page = browser.person("admin", "en");
        page.navigate(URL);
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("2999-R000001")))
                .containsText("Arrived");

        page.click("text=Bring again");

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("2999-R000001")))
                .containsText("Under way");
        assertThat(installation.database().count("""
                        select count(*) from audit_entry e join audit_change c on c.entry_id = e.id
                        where e.act = 'RESENT_REPORT' and c.after = '2999-R000001 FOLDER'""")).isPositive();
    }

    @Test
    void why_the_ministry_refuses_one_is_said_and_an_administrator_has_it_brought_again() {
        counted("2999-R000002", "2000-01-02");
        installation.database().execute("""
                insert into report_delivery (edition, way, recipient, created_at, refusal, escalated_at)
                values ('2999-R000002', 'SOAP', 'MFA', now(), 'R02: no / нет', now())
                on conflict (edition, way, recipient) do update set refusal = excluded.refusal, due_at = null;
                """);
        Page page = browser.person("admin", "en");
        page.navigate(URL);
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("2999-R000002"));
        assertThat(row).containsText("Refused: R02: no / нет");

        row.locator("text=Bring again").click();

        assertThat(row).containsText("Under way");
        assertThat(row).not().containsText("Refused");
        installation.database().execute("delete from report_delivery where edition = '2999-R000002'");
    }

    /** A job that the server is told of, and does not know yet: it is begun within the minute. */
    @Test
    void the_jobs_are_shown_with_their_steps_and_only_to_who_sees_all() {
        Database database = installation.database();
        database.execute("""
                insert into report_job (kind, period_from, period_to, execution_id)
                values ('DAILY', '2001-07-01', '2001-07-01', 1000000000) on conflict do nothing""");
        assertThat(Patience.ofSeconds(180)
                        .sees(() -> database.count("select count(*) from report_job where done_at is not null"
                                        + " and kind = 'DAILY' and period_from = '2001-07-01'")
                                == 1))
                .isTrue();
        String number =
                database.text("select number from report_edition where kind = 'DAILY' and period_from = '2001-07-01'");
        Page page = browser.person("admin", "en");

        page.navigate(URL);

        Browser.picture(page, "reports-jobs");
        Locator job = page.locator("#runs tbody tr", new Page.LocatorOptions().setHasText("01.07.2001"));
        assertThat(job.locator("td").nth(0)).hasText("Daily, 01.07.2001 – 01.07.2001");
        assertThat(job.locator("td").nth(1)).hasText("Done");
        assertThat(job.locator("td").nth(2).locator("div"))
                .hasText(new String[] {"count: Done " + number, "forms: Done " + number, "delivery: Done ON_ITS_WAY"});
        assertThat(job.locator("td").nth(5)).hasText("1");
        Page supervisor = browser.person("supervisor.ist", "en");
        supervisor.navigate(URL);
        assertThat(supervisor.locator("#runs")).hasCount(0);
    }

    @Test
    void what_does_not_add_up_is_shown_until_it_does_and_to_others_missions_not_at_all() {
        String raise = """
                insert into report_imbalance (kind, period_from, period_to, mission, came, went, raised_at)
                values ('DAILY', '1999-03-01', '1999-03-01', 'USA-NYC', 12, 11, '1999-03-02 09:00+05') on conflict do nothing""";
        installation.database().execute(raise);
        Page page = browser.person("admin", "en");
        page.navigate(URL);
        Browser.picture(page, "reports-imbalances");
        assertThat(page.locator("#imbalances tbody td").allInnerTexts().subList(0, 4))
                .containsExactly("Daily, 01.03.1999 – 01.03.1999", "USA-NYC", "12", "11");
        assertThat(Barriers.of(page)).isEmpty();
        Page supervisor = browser.person("supervisor.ist", "en");
        supervisor.navigate(URL);
        assertThat(supervisor.locator("#imbalances")).hasCount(0);

        installation
                .database()
                .execute("update report_imbalance set cleared_at = now() where period_from = '1999-03-01'");

        page.navigate(URL);
        assertThat(page.locator("#imbalances")).hasCount(0);
        installation.database().execute("delete from report_imbalance where period_from = '1999-03-01'");
    }

    @Test
    void one_that_was_asked_for_is_sent_to_the_ministry_once_and_acknowledged() {
        Database database = installation.database();
        Page page = browser.person("admin", "en");
        page.navigate(URL);
        order(page, "2001-05-01", "2001-05-31", "TUR-IST");
        String number = page.locator(".made strong").innerText();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(number));

        row.locator("text=Send to the MFA").click();

        assertThat(row).containsText("Message: Under way");
        assertThat(row.locator("text=Send to the MFA")).hasCount(0);
        assertThat(Patience.ofSeconds(120).sees(() -> database.count("""
                                select count(*) from report_delivery where way = 'SOAP' and acknowledgement like 'MFA-%%'
                                and done_at is not null and edition = '%s'""".formatted(number)) == 1))
                .isTrue();
        assertThat(database.count("""
                        select count(*) from audit_entry e join audit_change c on c.entry_id = e.id
                        where e.act = 'SENT_REPORT' and c.after = '%s'""".formatted(number))).isOne();
    }

    /** A report that has its page, so that nobody looks for what it could be made of. */
    private void counted(String number, String day) {
        installation.database().execute("""
                insert into report_edition (number, kind, period_from, period_to, counted_at)
                values ('%1$s', 'DAILY', '%2$s', '%2$s', timestamptz '%2$s 09:00+05' + interval '1 day') on conflict do nothing;
                insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
                values ('DAILY', '%2$s', '%2$s', now(), 'application/pdf', sha256('%%PDF'), '%%PDF', '%1$s') on conflict do nothing;
                """.formatted(number, day));
    }

    private static void order(Page page, String from, String to, String mission) {
        page.fill("[id='order:from']", from);
        page.fill("[id='order:to']", to);
        page.fill("[id='order:mission']", mission);
        page.click("[id='order:make']");
        page.waitForLoadState();
    }
}
