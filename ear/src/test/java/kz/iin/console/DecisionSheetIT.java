package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What whoever decides has before him: the document beside the form, each check, each answer, what was confirmed. */
@OnServer
class DecisionSheetIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Journey journey = new Journey(Installation.current().address());

    @Test
    void zone_eye_and_form_stand_side_by_side_and_what_differs_is_marked_with_its_rule() {
        String number = fileWithAnotherNameForTheEye("en");

        Page operator = opened("operator.one", "en", number);
        Browser.picture(operator, "sheet-en");

        assertThat(operator.locator("#person tr.differs").first()).containsText("MUSTERFRAU");
        assertThat(operator.locator("#person tr.why").first()).containsText("ICAO Doc 9303-3");
        assertThat(operator.locator("#person tr.differs:not(.why)")).hasCount(1);
        assertThat(operator.locator("#person .zone-lines")).containsText("<<");
        assertThat(Barriers.of(operator)).isEmpty();
    }

    @Test
    void each_check_names_its_clause_and_each_answer_its_time_and_its_message() {
        String number = fileWithAnotherNameForTheEye("ru");

        Page admin = opened("admin", "ru", number);
        Browser.picture(admin, "sheet-answers-ru");
        assertThat(admin.locator("#findings")).containsText("Doc 9303-3, 4.9");
        assertThat(admin.locator("#findings .failed")).not().hasCount(0);
        assertThat(admin.locator("#answers tbody tr")).not().hasCount(0);
        assertThat(opened("officer.ist", "ru", number).locator("#answers a")).hasCount(0);

        admin.locator("#answers a").first().click();

        assertThat(admin).hasURL(Pattern.compile(".*/integration/message\\?id=.*"));
    }

    @Test
    void what_the_officer_confirmed_is_read_in_the_language_in_which_it_was_confirmed() {
        String number = fileWithAnotherNameForTheEye("kk");

        Page operator = opened("operator.one", "en", number);
        operator.click("#confirmed summary");
        Browser.picture(operator, "sheet-confirmed-kk");

        assertThat(operator.locator("#confirmed dl")).hasAttribute("lang", "kk");
        assertThat(operator.locator("#confirmed dl")).containsText("Жынысы");
        assertThat(operator.locator("#confirmed dl")).containsText("MUSTERFRAU");
        assertThat(operator.locator("#confirmed .digest").last()).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(opened("officer.ist", "en", number).locator("#confirmed")).hasCount(1);
        assertThat(browser.person("officer.fra", "en")
                        .request()
                        .get("console/application?number=" + number)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_picture_of_a_document_is_fitted_in_and_read_in_its_own_size() {
        Page operator = opened("operator.one", "en", fileWithAnotherNameForTheEye("en"));
        operator.setViewportSize(1024, 768);
        operator.click("#copies .preview:not(.paper) summary");
        Locator picture = operator.locator("#copies .preview-picture img");
        picture.evaluate("image => image.decode()");
        double fitted = picture.boundingBox().width;

        operator.check("#copies .preview-zoom");
        Browser.picture(operator, "sheet-zoomed");

        assertThat(fitted).isLessThan(640);
        assertThat(picture.boundingBox().width).isEqualTo(640);
        assertThat(Room.beyond(operator)).isZero();
    }

    @Test
    void a_certificate_is_shown_in_its_page_beside_who_signed_it() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        assertThat(journey.await(number, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
        Page officer = opened("officer.fra", "en", number);

        Response shown = officer.waitForResponse(
                answer -> answer.url().contains("console/certificate"), () -> officer.click("#inspected summary"));
        officer.locator("#inspected").scrollIntoViewIfNeeded();
        Browser.picture(officer, "sheet-certificate");

        assertThat(officer.locator("#verified")).hasText("Genuine and in force");
        assertThat(officer.locator("#signature")).hasText("Valid: what it covers is unchanged");
        assertThat(officer.locator("#inspected")).containsText("B: the signature alone");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(Barriers.of(officer)).isEmpty();
    }

    @Test
    void the_notice_of_a_refusal_is_shown_in_its_page() {
        Page officer = opened("officer.ist", "ru", ConsoleFixture.REFUSED);

        Response shown = officer.waitForResponse(
                answer -> answer.url().contains("console/notice"), () -> officer.click("#decision .paper summary"));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers()).containsEntry("content-type", "application/pdf");
    }

    /** @return the number of an application whose checks are over */
    private String fileWithAnotherNameForTheEye(String language) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", language));
        officer.start();
        officer.scanDocument();
        officer.next("VISUAL_SURNAME");
        officer.write("VISUAL_SURNAME", "MUSTERFRAU");
        officer.write("VISUAL_GIVEN_NAME", "ERIKA");
        officer.write("BIRTH_PLACE", officer.birthPlace());
        officer.bringPapers();
        officer.tick("NAME_IN_LATIN");
        officer.consentAndCheck();
        officer.next("file");
        officer.field("file").click();
        String number = officer.page().locator("#outcome").innerText();
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static Page opened(String login, String language, String number) {
        Page page = browser.person(login, language);
        page.navigate("console/application?number=" + number);
        return page;
    }
}
