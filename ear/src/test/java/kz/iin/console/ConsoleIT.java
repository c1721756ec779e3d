package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class ConsoleIT {

    private static final String ROWS = ".applications tbody tr";
    private static final String NUMBERS = ".applications tbody .column-number";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @Test
    void the_bare_address_leads_through_sign_in_to_the_list() {
        Page page = browser.visitor("en");

        page.navigate("");
        Browser.signIn(page, "officer.ist", "demo-officer.ist");

        assertThat(page.locator("h1")).hasText("Applications");
        assertThat(page).hasURL(Installation.current().address() + "console/applications");
    }

    @Test
    void a_wrong_password_is_told_without_saying_whether_the_login_exists() {
        Page known = browser.visitor("en");
        Page unknown = browser.visitor("en");

        known.navigate("console/applications");
        Browser.signIn(known, "officer.ist", "wrong");
        unknown.navigate("console/applications");
        Browser.signIn(unknown, "nobody", "wrong");

        assertThat(known.getByRole(AriaRole.ALERT)).hasText("Wrong login or password.");
        assertThat(unknown.locator("main").innerText())
                .isEqualTo(known.locator("main").innerText());
    }

    @Test
    void after_signing_in_the_page_that_was_asked_for_is_shown() {
        Page page = browser.visitor("en");

        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);
        Browser.signIn(page, "officer.ist", "demo-officer.ist");

        assertThat(page.locator("h1")).containsText(ConsoleFixture.ISSUED);
    }

    @Test
    void an_officer_sees_the_applications_of_the_own_mission_and_no_other() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");

        List<String> missions =
                page.locator(".applications tbody .column-mission").allInnerTexts();

        assertThat(missions).containsOnly("Consulate General in Istanbul");
    }

    @ParameterizedTest
    @CsvSource({"operator.one", "admin", "auditor"})
    void who_serves_no_mission_sees_the_applications_of_all(String login) {
        Page page = browser.person(login, "en");

        page.navigate("console/applications?number=" + ConsoleFixture.OF_ANKARA);

        assertThat(page.locator(NUMBERS)).hasText(ConsoleFixture.OF_ANKARA);
    }

    @Test
    void an_overdue_application_is_marked_and_one_with_a_result_is_not() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");

        Locator overdue = page.locator(ROWS, with(page, ConsoleFixture.OVERDUE));
        Locator refused = page.locator(ROWS, with(page, ConsoleFixture.REFUSED));

        assertThat(overdue.locator(".column-deadline")).containsText("overdue");
        assertThat(refused.locator(".column-deadline")).not().containsText("overdue");
    }

    @Test
    void the_list_is_filtered_by_status_and_the_url_keeps_it() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");

        page.selectOption("[id='filter:status']", "REFUSED");
        page.click("[id='filter:search']");

        assertThat(page.locator(".applications .status")).hasText("Refused");
        assertThat(page.url()).endsWith("console/applications?status=REFUSED");
    }

    @Test
    void the_list_is_filtered_by_the_last_digits_of_a_number() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");

        page.fill("[id='filter:number']", "90000005");
        page.click("[id='filter:search']");

        assertThat(page.locator(NUMBERS)).hasText(ConsoleFixture.FORMED);
    }

    @Test
    void an_empty_list_says_so() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/applications?number=77777777");
        Browser.picture(page, "list-empty");

        assertThat(page.locator(".applications tbody")).hasText("No application matches.");
    }

    @Test
    void a_long_list_is_turned_page_by_page() {
        Page page = browser.person("officer.fra", "en");
        page.navigate("console/applications");

        assertThat(page.locator(NUMBERS)).hasCount(20);
        List<String> first = page.locator(NUMBERS).allInnerTexts();
        page.click(".ui-paginator-next");
        assertThat(page.locator(".ui-paginator-current")).hasText("21–40");
        List<String> second = page.locator(NUMBERS).allInnerTexts();

        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(page.locator(".column-number a")).hasCount(20);
    }

    @Test
    void an_application_shows_its_person_checks_decision_and_journal() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");

        page.click("text=" + ConsoleFixture.REFUSED);
        Browser.picture(page, "application-refused");

        assertThat(page.locator("#person")).containsText("DEMIR ELIF");
        assertThat(page.locator("#findings")).containsText("Documents, or data in them, are unreliable");
        assertThat(page.locator("#findings")).containsText("Counter: the form says what was read in the document");
        assertThat(page.locator("#findings .failed")).hasCount(3);
        assertThat(page.locator("#findings .passed")).hasCount(4);
        assertThat(page.locator("#decision")).containsText("operator.one");
        assertThat(page.locator("#decision .reason")).hasCount(2);
        assertThat(page.locator("#journal li")).hasCount(4);
    }

    @Test
    void a_category_and_its_papers_are_called_by_their_names() {
        Page page = browser.person("officer.ist", "ru");

        page.navigate("console/application?number=" + ConsoleFixture.UNDER_CHECK);

        assertThat(page.locator("#category")).hasText("Супруг(а) гражданина Казахстана Свидетельство о браке");
    }

    @Test
    void what_mtsriap_holds_against_a_number_is_seen_until_it_is_settled_and_after() {
        Page officer = browser.person("officer.ist", "en");
        Page operator = browser.person("operator.one", "en");

        officer.navigate("console/application?number=" + ConsoleFixture.FORMED);
        operator.navigate("console/application?number=" + ConsoleFixture.FORMED);
        Browser.picture(officer, "application-disputed");

        assertThat(officer.locator("#disputed")).hasText("in dispute");
        assertThat(officer.locator("#objections .reason")).hasCount(2);
        assertThat(officer.locator("#objections .failed")).hasText("not settled");
        assertThat(officer.locator("#objections")).containsText("GBD FL: the person has another number ********9057");
        assertThat(operator.locator("#objections")).containsText("660510059057");
    }

    @Test
    void who_received_the_certificate_and_by_what_authority_is_seen() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/application?number=" + ConsoleFixture.HANDED_OVER);
        Browser.picture(page, "application-handed-over");

        assertThat(page.locator("#handOver"))
                .containsText(Pattern.compile("TRAN VAN MINH.+Power of attorney 17.+B7654321", Pattern.DOTALL));
        assertThat(page.locator("#handOver")).containsText("Signature in the register of the mission");
    }

    @Test
    void an_officer_reads_a_number_in_full_only_with_its_certificate() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/application?number=" + ConsoleFixture.FORMED);
        assertThat(page.locator("#iin")).hasText("********9026");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);

        assertThat(page.locator("#iin")).hasText(ConsoleFixture.ISSUED_IIN);
    }

    @ParameterizedTest
    @CsvSource({"kk, Өтініштер, Тексерілуде", "ru, Заявления, На проверке", "en, Applications, Checking"})
    void the_language_is_switched_and_kept(String language, String title, String status) {
        Page page = browser.newcomer("officer.ist");
        page.navigate("console/applications");

        page.click(".bar-languages a[lang=" + language + "]");
        page.navigate("console/applications?number=" + ConsoleFixture.UNDER_CHECK);
        Browser.picture(page, "list-" + language);

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".applications .status")).hasText(status);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void after_signing_out_nothing_is_shown_any_more() {
        Page page = browser.newcomer("officer.ist");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);

        page.click("text=Sign out");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);

        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("body")).not().containsText(ConsoleFixture.ISSUED_IIN);
    }

    private static Page.LocatorOptions with(Page page, String number) {
        return new Page.LocatorOptions().setHas(page.getByText(number));
    }
}
