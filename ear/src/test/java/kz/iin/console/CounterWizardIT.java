package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the document on the counter to the receipt, or to the notice that it was not accepted. */
@OnServer
class CounterWizardIT {

    private static final Patience TIMER = Patience.ofSeconds(45);

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @Test
    void a_clean_case_ends_with_a_receipt_and_what_was_confirmed_is_kept() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.walkToSummary();
        assertThat(officer.page().locator("[id='dry']")).containsText("Nothing is missing");

        officer.field("file").click();
        String number = officer.page().locator("#outcome").innerText();
        Download receipt = officer.page().waitForDownload(() -> officer.page().click("#receipt"));
        Browser.picture(officer.page(), "counter-filed-en");

        assertThat(receipt.suggestedFilename()).isEqualTo("receipt-" + number + ".pdf");
        assertThat(database.text("select mission || ' ' || officer || ' ' || status from application where number = '"
                        + number + "'"))
                .startsWith("TUR-IST officer.ist ");
        assertThat(database.text(confirmed("encode(sha256(convert_to(c.summary, 'UTF8')), 'hex')", number)))
                .isEqualTo(database.text(confirmed("encode(c.sha256, 'hex')", number)));
        assertThat(database.text(confirmed("c.summary", number))).contains(officer.surname(), "SHA-256");
        assertThat(database.count(
                        "select count(*) from draft_copy c join draft d on d.id = c.draft_id where d.outcome = '"
                                + number + "'"))
                .isZero();
    }

    @Test
    void a_missing_apostille_is_told_with_its_clause_can_not_be_filed_and_is_declined() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.scanDocument();
        officer.tellPerson();
        officer.translateWithoutApostille();
        assertThat(officer.page().locator("#needed")).containsText("Convention of 05.10.1961, art. 3");
        Browser.picture(officer.page(), "counter-apostille-en");
        officer.consentAndCheck();
        officer.tick("TRANSLATION_CHECKED");
        officer.next("file");
        assertThat(officer.field("file")).isDisabled();

        officer.field("propose").click();
        officer.settle();
        assertThat(officer.field("INCOMPLETE"))
                .hasValue("The notary acted in a party to the Apostille Convention: the act"
                        + " needs an apostille (Convention of 05.10.1961, art. 3).");
        Browser.picture(officer.page(), "counter-declining-en");
        officer.field("decline").click();
        String refusal = officer.page().locator("#outcome").innerText();
        Download notice = officer.page().waitForDownload(() -> officer.page().click("#notice"));

        assertThat(notice.suggestedFilename()).isEqualTo("acceptance-refusal-" + refusal + ".pdf");
        assertThat(filed(officer)).isZero();
        assertThat(database.text("select ground from acceptance_refusal_reason x join acceptance_refusal r"
                        + " on r.id = x.refusal_id where r.number = '" + refusal + "'"))
                .isEqualTo("INCOMPLETE");
    }

    @Test
    void an_expired_passport_is_told_at_its_field_and_declined() {
        CounterWalk officer =
                CounterWalk.withPassportUntil(browser.person("officer.ist", "ru"), LocalDate.of(2025, 3, 1));
        officer.start();
        officer.scanDocument();
        assertThat(officer.said("EXPIRES")).containsText("258");
        Browser.picture(officer.page(), "counter-expired-ru");

        officer.page().navigate(officer.page().url().replace("step=DOCUMENT", "step=SUMMARY"));
        officer.field("propose").click();
        officer.settle();
        officer.field("decline").click();

        String refusal = officer.page().locator("#outcome").innerText();
        assertThat(refusal).matches("[0-9]{4}-D[0-9]{8}");
        assertThat(database.count("select count(*) from acceptance_refusal_reason x join acceptance_refusal r"
                        + " on r.id = x.refusal_id where r.number = '" + refusal + "' and ground = 'DOCUMENT_EXPIRED'"))
                .isOne();
        assertThat(filed(officer)).isZero();
    }

    @Test
    void a_double_click_files_one_application() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.walkToSummary();

        officer.field("file").dblclick();

        assertThat(officer.page().locator("#outcome")).isVisible();
        assertThat(filed(officer)).isOne();
    }

    @Test
    void two_tabs_that_file_at_once_file_one_application() {
        Page first = browser.person("officer.ist", "en");
        CounterWalk officer = CounterWalk.of(first);
        officer.start();
        officer.walkToSummary();
        Page second = first.context().newPage();
        second.navigate(first.url());

        officer.field("file").click();
        assertThat(first.locator("#outcome")).isVisible();
        second.locator("[id='draft:file']").click();

        assertThat(second.locator("#outcome")).hasText(first.locator("#outcome").innerText());
        assertThat(filed(officer)).isOne();
    }

    @Test
    void a_draft_that_nobody_comes_back_to_is_destroyed() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.nyc", "en"));
        String id = officer.start();

        database.execute("update draft set created_at = now() - interval '31 days',"
                + " changed_at = now() - interval '31 days' where id = " + id);

        assertThat(TIMER.sees(() -> database.count("select count(*) from draft where id = " + id) == 0))
                .isTrue();
        assertThat(CounterDraftsIT.audited(database, id)).contains("DESTROYED_DRAFTS by system");
    }

    private long filed(CounterWalk officer) {
        return database.count(
                "select count(*) from application where document_number = '" + officer.documentNumber() + "'");
    }

    private static String confirmed(String what, String number) {
        return "select " + what + " from counter_confirmation c join application a on a.id = c.application_id"
                + " where a.number = '" + number + "'";
    }
}
