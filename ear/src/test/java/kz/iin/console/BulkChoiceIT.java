package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates are chosen for the printer on more than one page of the queue, at most as many as are printed at one go. */
@OnServer
class BulkChoiceIT {

    private static final int PAGES = 6;

    /** One more than are printed at one go, of a citizenship by which the list is filtered: others may wait there too. */
    private static final String WAITING = """
            insert into application
            select (jsonb_populate_record(issued, jsonb_build_object(
                'id', 91000000 + n, 'number', '2026-' || (91000000 + n), 'request_id', gen_random_uuid(),
                'certificate_number', 'CZE-PRG-2026-' || (91000000 + n), 'mission', 'CZE-PRG', 'officer', 'officer.prg',
                'citizenship', 'ISL'))).*
            from application issued cross join generate_series(1, 101) n where issued.number = '2026-90000003'""";

    private static final String GONE = "delete from application where id between 91000001 and 91000101";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void certificates_wait() {
        database.execute(WAITING);
    }

    @AfterEach
    void they_wait_no_longer() {
        database.execute(GONE);
    }

    @Test
    void what_was_chosen_on_a_page_stays_chosen_on_the_next() {
        Page officer = atTheQueue("en");
        String first = chooseFirst(officer);
        turn(officer);
        String second = chooseFirst(officer);

        officer.click("[id='list:print']");

        assertThat(officer.locator("[id='bulk'] tbody td.figures")).hasText(new String[] {first, second});
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Бір жолы ең көбі 100 куәлік басып шығарылады, Белгіленгені: 101.",
        "ru, За один раз печатается не больше 100 свидетельств, Отмечено: 101.",
        "en, At most 100 certificates are printed at one go, You have chosen 101."
    })
    void who_chose_too_many_is_told_and_prints_as_many_as_may_be(String language, String most, String chosen) {
        Page officer = atTheQueue(language);
        chooseAll(officer);
        officer.click("[id='list:print']");

        Locator told = officer.locator("[id='bulk'] .wrong");
        assertThat(told).containsText(most);
        assertThat(told).containsText(chosen);
        Browser.picture(officer, "bulk-too-many-" + language);
        assertThat(Barriers.of(officer)).isEmpty();
        assertThat(officer.locator("[id='bulk:print']")).hasCount(0);
        officer.keyboard().press("Escape");
        boxes(officer).first().click();
        officer.click("[id='list:print']");

        assertThat(officer.locator("[id='bulk'] tbody tr")).hasCount(100);
        officer.fill("[id='bulk:first']", "PRG-0000001");
        officer.click("[id='bulk:countOn']");
        assertThat(officer.locator("[id='bulk:lines:99:paper']")).hasValue("PRG-0000100");
        officer.locator("[id='bulk:print']").scrollIntoViewIfNeeded();
        assertThat(officer.locator("[id='bulk:print']")).isInViewport();
        Browser.picture(officer, "bulk-most-" + language);
    }

    private static Page atTheQueue(String language) {
        Page officer = browser.person("officer.prg", language);
        officer.navigate("console/applications?queue=HAND_OVER&citizenship=ISL");
        return officer;
    }

    private static void chooseAll(Page officer) {
        for (int page = 1; page < PAGES; page++) {
            officer.locator("thead .ui-chkbox-box").click();
            turn(officer);
        }
        officer.locator("thead .ui-chkbox-box").click();
    }

    /** @return its number */
    private static String chooseFirst(Page officer) {
        boxes(officer).first().click();
        return numbers(officer).first().innerText();
    }

    private static void turn(Page officer) {
        String before = numbers(officer).first().innerText();
        officer.click(".ui-paginator-next");
        assertThat(numbers(officer).first()).not().hasText(before);
    }

    private static Locator numbers(Page officer) {
        return officer.locator(".applications tbody .column-number");
    }

    private static Locator boxes(Page officer) {
        return officer.locator(".applications tbody .ui-chkbox-box");
    }
}
