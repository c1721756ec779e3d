package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A name of a hundred wide letters without a blank has room on every screen that counts. */
@OnServer
class LongNamesIT {

    private static final String LONG = "W".repeat(100);

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @Test
    void at_the_counter() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.bjs", "ru"));
        officer.start();
        officer.scanDocument();

        officer.write("SURNAME", LONG);
        assertThat(officer.page().locator("#beside .differs")).containsText(new String[] {LONG});
        Browser.picture(officer.page(), "counter-long-name");

        assertThat(Room.lacking(officer.page())).isEmpty();
        officer.page().navigate(CounterWalk.DRAFTS);
        assertThat(officer.page().locator("table")).containsText(LONG);
        assertThat(Room.lacking(officer.page())).isEmpty();
    }

    @Test
    void in_the_list_and_on_the_page_of_an_application() {
        Page officer = browser.person("officer.ist", "ru");
        String kept = database.text("select surname from application where number = '" + ConsoleFixture.ISSUED + "'");
        rename(LONG);
        try {
            officer.navigate("console/applications?number=" + ConsoleFixture.ISSUED);
            assertThat(officer.locator(".applications")).containsText(LONG);
            assertThat(Room.lacking(officer)).isEmpty();

            officer.navigate("console/application?number=" + ConsoleFixture.ISSUED);
            assertThat(officer.locator("#person")).containsText(LONG);
            Browser.picture(officer, "application-long-name");
            assertThat(Room.lacking(officer)).isEmpty();
        } finally {
            rename(kept);
        }
    }

    private void rename(String surname) {
        database.execute(
                "update application set surname = '" + surname + "' where number = '" + ConsoleFixture.ISSUED + "'");
    }
}
