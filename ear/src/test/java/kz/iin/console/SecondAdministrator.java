package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Who confirms what another one has proposed. */
final class SecondAdministrator {

    private SecondAdministrator() {}

    /** The only proposal that waits, seen on a page without a barrier. */
    static void confirms(Browser browser, String picture) {
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Browser.picture(second, picture);
        assertThat(Barriers.of(second)).isEmpty();
        second.click("button:has-text('Confirm')");
        assertThat(second.locator(".done")).isVisible();
    }
}
