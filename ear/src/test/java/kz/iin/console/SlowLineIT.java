package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mission at the end of a long line. */
@OnServer
class SlowLineIT {

    private static final int MOST_KILOBYTES = 300;
    private static final int LATENCY_MILLIS = 300;
    private static final int BYTES_PER_SECOND = 1_000_000 / 8;
    private static final String YEAR = "max-age=31536000";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @Test
    void the_first_page_is_less_than_300_kilobytes_and_the_first_list_too() {
        Page page = browser.visitor("en");
        Wire wire = Wire.of(page);

        page.navigate("console/applications");
        long signIn = wire.kilobytes();
        Browser.signIn(page, "officer.fra", "demo-officer.fra");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(signIn).isPositive().isLessThan(MOST_KILOBYTES);
        assertThat(wire.kilobytes() - signIn).isPositive().isLessThan(MOST_KILOBYTES);
    }

    @Test
    void what_pages_draw_on_is_kept_for_a_year_under_its_fingerprint() {
        Page page = browser.visitor("en");
        Wire wire = Wire.of(page);

        page.navigate("console/applications");

        assertThat(wire.resources())
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource).contains("v=").contains(YEAR));
    }

    @Test
    void the_second_page_fetches_nothing_but_itself() {
        Page page = browser.visitor("en");
        Wire wire = Wire.of(page);
        page.navigate("console/applications");
        Browser.signIn(page, "officer.fra", "demo-officer.fra");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        wire.forget();

        page.navigate("console/applications?status=CHECKING");

        assertThat(wire.fetched()).isEqualTo(1);
        assertThat(wire.kilobytes()).isLessThan(20);
    }

    @Test
    void signing_in_and_the_list_work_at_a_latency_of_300_milliseconds() {
        Page page = browser.visitor("en");
        Wire.of(page).slowed(LATENCY_MILLIS, BYTES_PER_SECOND);
        long begin = System.nanoTime();

        page.navigate("console/applications");
        Browser.signIn(page, "officer.fra", "demo-officer.fra");
        assertThat(page.locator(".column-number a")).hasCount(20);
        page.click(".ui-paginator-next");
        assertThat(page.locator(".ui-paginator-current")).hasText("21–40");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
