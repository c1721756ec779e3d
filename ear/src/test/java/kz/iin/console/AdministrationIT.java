package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class AdministrationIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void two_administrators() {
        People.write(database);
        forget();
    }

    @AfterEach
    void forget() {
        database.execute("""
                delete from administration_proposal;
                delete from console_user_role where login = 'new.person' or (login, role) in (('totp.one', 'ADMINISTRATOR'), ('totp.one', 'AUDITOR'));
                delete from second_factor where login = 'double.one';
                delete from console_user where login = 'new.person'""");
    }

    @Test
    void a_new_person_signs_in_with_the_password_that_was_told() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/user");
        page.fill("[id='user:login']", "new.person");
        page.check("label:has-text('Consular officer')");
        page.selectOption("[id='user:mission']", "TUR-IST");
        page.click("[id='user:save']");
        String password = page.locator("#password").innerText();
        Browser.picture(page, "user-registered");
        page.uncheck("[id='user:active']");
        page.click("[id='user:save']");
        assertThat(page.locator("#told")).containsText("Saved");
        page.check("[id='user:active']");
        page.click("[id='user:save']");

        Page person = browser.visitor("en");
        person.navigate("console/applications");
        Browser.signIn(person, "new.person", password);

        assertThat(person.locator("h1")).hasText("Applications");
        assertThat(changes("new.person/roles")).isEqualTo(1);
    }

    @Test
    void an_officer_without_a_mission_is_refused_at_the_field() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/user");
        page.fill("[id='user:login']", "new.person");
        page.check("label:has-text('Consular officer')");

        page.click("[id='user:save']");

        assertThat(page.locator("#told")).containsText("needs a mission");
        assertThat(database.count("select count(*) from console_user where login = 'new.person'"))
                .isZero();
    }

    @Test
    void an_administrator_is_made_by_two() {
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=totp.one");
        first.check("label:has-text('Administrator')");
        first.click("[id='user:save']");
        assertThat(first.locator("#told")).containsText("second administrator has confirmed it");
        first.navigate("console/proposals");
        assertThat(first.locator("button:has-text('Confirm')")).hasCount(0);
        assertThat(administrators("totp.one")).isZero();

        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Browser.picture(second, "proposals");
        second.click("button:has-text('Confirm')");

        assertThat(administrators("totp.one")).isEqualTo(1);
        assertThat(acts("PROPOSED_CHANGE", "admin.one")).isPositive();
        assertThat(acts("CHANGED_USER", "admin.two")).isPositive();
    }

    @Test
    void an_administrator_gets_another_password_by_two() {
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=double.one");
        first.click("[id='user:resetPassword']");
        assertThat(first.locator("#told")).containsText("when a second administrator has confirmed it");
        String password = first.locator("#password").innerText();
        Page refused = browser.visitor("en");
        refused.navigate("console/applications");
        Browser.signIn(refused, "double.one", password);
        assertThat(refused.locator("#login")).isVisible();

        SecondAdministrator.confirms(browser, "password-proposal");

        Page person = browser.visitor("en");
        person.navigate("console/applications");
        Browser.signIn(person, "double.one", password);
        assertThat(person.locator("h1")).hasText("Applications");
    }

    @Test
    void an_administrator_loses_the_second_factor_by_two() {
        database.execute("""
                insert into second_factor (login, secret, key_name, offered_at, confirmed_at)
                values ('double.one', '\\x00', 'test', now(), now()) on conflict do nothing""");
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=double.one");
        first.click("[id='user:resetSecondFactor']");
        assertThat(first.locator("#told")).containsText("has to confirm");
        assertThat(database.count("select count(*) from second_factor where login = 'double.one'"))
                .isEqualTo(1);

        SecondAdministrator.confirms(browser, "second-factor-proposal");

        assertThat(database.count("select count(*) from second_factor where login = 'double.one'"))
                .isZero();
    }

    @Test
    void an_administrator_who_was_kept_out_comes_back_by_two() {
        database.execute("update console_user set active = false where login = 'double.one'");
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=double.one");
        first.check("[id='user:active']");
        first.click("[id='user:save']");
        assertThat(first.locator("#told")).containsText("second administrator has confirmed it");
        assertThat(administrators("double.one")).isZero();

        SecondAdministrator.confirms(browser, "administrator-back");

        assertThat(administrators("double.one")).isEqualTo(1);
    }

    @Test
    void of_two_who_change_a_person_at_once_the_later_is_told_and_changes_nothing() {
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=totp.one");
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/user?login=totp.one");
        second.check("label:has-text('Auditor')");
        second.click("[id='user:save']");

        first.uncheck("[id='user:active']");
        first.click("[id='user:save']");

        assertThat(first.locator("#told")).containsText("Somebody else has changed this person");
        Browser.picture(first, "user-overtaken");
        assertThat(Barriers.of(first)).isEmpty();
        assertThat(database.count("select count(*) from console_user where login = 'totp.one' and active"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "user",
                "user?login=admin.one",
                "proposals",
                "partners",
                "rule-sets",
                "rule-set?code=OPEN",
                "missions",
                "mission",
                "mission?code=TUR-IST",
                "holidays",
                "settings",
                "special-days",
                "treaties",
                "audit",
                "audit-table"
            })
    void nobody_but_administrators_and_auditors_opens_these_pages(String page) {
        assertThat(browser.person("officer.ist", "en")
                        .request()
                        .get("console/" + page)
                        .status())
                .isEqualTo(403);
        assertThat(browser.person("operator.one", "en")
                        .request()
                        .get("console/" + page)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/user?login=admin.one");

        assertThat(page.locator("[id='user:save']")).hasCount(0);
        page.navigate("console/users");
        Browser.picture(page, "users");
        assertThat(page.locator("#newUser")).hasCount(0);
    }

    private long administrators(String login) {
        return database.count(
                "select count(*) from console_user_role where role = 'ADMINISTRATOR' and login = '" + login + "'");
    }

    private long changes(String field) {
        return database.count("select count(*) from audit_change where field = '" + field + "'");
    }

    private long acts(String act, String actor) {
        return database.count("select count(*) from audit_entry where act = '" + act + "' and actor = '" + actor + "'");
    }
}
