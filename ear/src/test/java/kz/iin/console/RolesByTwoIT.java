package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The role of whoever decides is given by two administrators, and taken away by one. */
@OnServer
class RolesByTwoIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());

    @BeforeEach
    void two_administrators() {
        People.write(database);
        forget();
    }

    @AfterEach
    void forget() {
        database.execute("""
                delete from administration_proposal;
                delete from console_user_role where login = 'granted.one';
                delete from console_user where login = 'granted.one';
                delete from console_user_role where (login, role) = ('guessed.one', 'OPERATOR')""");
    }

    @Test
    void an_operator_decides_when_a_second_administrator_has_confirmed_it() throws Exception {
        String number = journey.submit(journey.anotherSubmission());
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        Page first = People.signedIn(browser, "admin.one");
        Page person = signedIn(registered(first, "Auditor", "Operator of the MVD"));
        person.navigate("console/application?number=" + number);
        assertThat(person.locator("#refuse")).hasCount(0);
        first.navigate("console/proposals");
        Browser.picture(first, "role-own-proposal");
        assertThat(confirm(first)).hasCount(0);

        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Browser.picture(second, "role-proposal");
        assertThat(Barriers.of(second)).isEmpty();
        confirm(second).click();

        assertThat(second.locator(".done")).isVisible();
        person.reload();
        assertThat(person.locator("#refuse")).isVisible();
        assertThat(changesBy("admin.one", "PROPOSED_CHANGE", "ROLE/granted.one", "-", "OPERATOR"))
                .isEqualTo(1);
        assertThat(changesBy("admin.two", "CHANGED_USER", "granted.one/roles", "AUDITOR", "OPERATOR,AUDITOR"))
                .isEqualTo(1);
    }

    @Test
    void neither_who_proposed_nor_who_is_given_the_role_confirms_even_where_the_page_still_offers_it() {
        Page first = People.signedIn(browser, "admin.one");
        propose(first, "guessed.one");
        Page second = People.signedIn(browser, "admin.two");

        second.navigate("console/proposals");
        database.execute("update administration_proposal set proposed_by = 'admin.two'");
        confirm(second).click();
        assertThat(second.locator("p.wrong")).containsText("it is your own, or it gives you a role");

        database.execute("update administration_proposal set proposed_by = 'admin.one'");
        second.navigate("console/proposals");
        database.execute("update administration_proposal set subject = 'admin.two'");
        confirm(second).click();
        assertThat(second.locator("p.wrong")).containsText("it is your own, or it gives you a role");
        assertThat(confirm(second)).hasCount(0);
        Browser.picture(second, "role-for-oneself");
        assertThat(operators("admin.two") + operators("guessed.one")).isZero();
    }

    @Test
    void a_role_is_declined_by_the_second_and_taken_away_by_one() {
        Page first = People.signedIn(browser, "admin.one");
        propose(first, "guessed.one");
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        second.click("button:has-text('Reject')");
        assertThat(second.locator(".done")).isVisible();
        assertThat(operators("guessed.one")).isZero();
        assertThat(changesBy("admin.two", "REJECTED_CHANGE", "ROLE/guessed.one", "OPERATOR", "-"))
                .isEqualTo(1);

        database.execute("insert into console_user_role (login, role) values ('guessed.one', 'OPERATOR')");
        first.navigate("console/user?login=guessed.one");
        first.uncheck("label:has-text('Operator of the MVD')");
        first.click("[id='user:save']");

        assertThat(first.locator("#told")).hasText("Saved.");
        assertThat(operators("guessed.one")).isZero();
    }

    @Test
    void an_operator_gets_another_password_by_two_and_an_officer_by_one() {
        Page page = People.signedIn(browser, "admin.one");

        page.navigate("console/user?login=totp.one");
        page.click("[id='user:resetPassword']");
        assertThat(page.locator("#told")).containsText("when a second administrator has confirmed it");

        page.navigate("console/user?login=guessed.one");
        page.click("[id='user:resetPassword']");
        assertThat(page.locator("#told")).containsText("it is shown this once");
        assertThat(database.count("select count(*) from administration_proposal where kind = 'SIGN_IN'"))
                .isEqualTo(1);
    }

    /** @return the password that was told */
    private static String registered(Page page, String... roles) {
        page.navigate("console/user");
        page.fill("[id='user:login']", "granted.one");
        for (String role : roles) {
            page.check("label:has-text('" + role + "')");
        }
        page.click("[id='user:save']");
        assertThat(page.locator("#told")).containsText("second administrator has confirmed it. Tell the password");
        Browser.picture(page, "role-registered");
        assertThat(Barriers.of(page)).isEmpty();
        return page.locator("#password").innerText();
    }

    private static Page signedIn(String password) {
        Page page = browser.visitor("en");
        page.navigate("console/applications");
        Browser.signIn(page, "granted.one", password);
        return page;
    }

    private static void propose(Page page, String login) {
        page.navigate("console/user?login=" + login);
        page.check("label:has-text('Operator of the MVD')");
        page.click("[id='user:save']");
        assertThat(page.locator("#told")).containsText("second administrator has confirmed it");
        assertThat(page.locator("label:has-text('Operator of the MVD')")).not().isChecked();
    }

    private static Locator confirm(Page page) {
        return page.locator("button:has-text('Confirm')");
    }

    private long operators(String login) {
        return database.count(
                "select count(*) from console_user_role where role = 'OPERATOR' and login = '" + login + "'");
    }

    private long changesBy(String actor, String act, String field, String before, String after) {
        return database.count("""
                select count(*) from audit_entry e join audit_change c on c.entry_id = e.id
                where e.actor = '%s' and e.act = '%s' and c.field = '%s'
                    and coalesce(c.before, '-') = '%s' and coalesce(c.after, '-') = '%s'
                    and e.at > now() - interval '5 minutes'""".formatted(actor, act, field, before, after));
    }
}
