package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.journey.Journey;
import kz.iin.number.NumberSeries;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one open series has one number for a birth date: what the second applicant's operator is told, and who is warned. */
@OnServer
class ExhaustedSeriesIT {

    private static final String BORN = "1979-05-17";
    private static final String BIRTH_DIGITS = "790517";

    /** The server looks every minute. */
    private static final Patience TWO_LOOKS = Patience.ofSeconds(130);

    private static final NumberSeries ONE = seriesOfOne();

    private static final String OURS =
            "select string_agg(quote_literal(code), ', ') from number_series where owner = 'SELF' and valid_to is null";

    private static final String ADD_ONE = """
        insert into number_series (code, digit7, first_serial, last_serial, owner, turn, valid_from, confidence, source)
        select '%s', %d, %d, %d, 'SELF', max(turn) + 1, '2024-04-13', 'SEEN', 'a test' from number_series
        """.formatted(ONE.code(), ONE.digit7(), ONE.firstSerial(), ONE.lastSerial());

    private static final String CLOSE = "update number_series set valid_to = valid_from where code in (%s)";
    private static final String OPEN = "update number_series set valid_to = null where code in (%s)";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());

    private String others;

    @BeforeEach
    void one_number_is_left() {
        others = database.text(OURS);
        database.execute(CLOSE.formatted(others));
        database.execute(ADD_ONE);
    }

    @AfterEach
    void there_are_others_and_nobody_is_warned_any_more() {
        database.execute(OPEN.formatted(others));
        database.execute(CLOSE.formatted("'" + ONE.code() + "'"));
        assertThat(TWO_LOOKS.sees(() -> warnings() == 0)).isTrue();
    }

    @Test
    void whose_number_is_not_there_waits_undecided_until_a_series_is_opened_and_the_console_warns() throws Exception {
        String first = awaitingDecision();
        String second = awaitingDecision();
        assertThat(journey.form(first))
                .isEqualTo(ONE.number(BIRTH_DIGITS, ONE.firstSerial())
                        .orElseThrow()
                        .value());

        assertThatExceptionOfType(IinFault.class)
                .isThrownBy(() -> journey.form(second))
                .satisfies(fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("NUMBER_SERIES_EXHAUSTED"));

        assertThat(journey.standing(second).getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
        theOperatorIsTold(second);
        whoSeesEveryMissionIsWarned();
        database.execute(OPEN.formatted(others));
        assertThat(journey.form(second)).startsWith(BIRTH_DIGITS);
    }

    private void theOperatorIsTold(String number) throws Exception {
        Page operator = browser.person("operator.one", "en");
        operator.navigate("console/application?number=" + number);
        operator.click("#form");
        operator.click("[id='formIin:confirm']");

        assertThat(operator.locator("[id='formIin:told']")).containsText("No number is left for this birth date");
        Browser.picture(operator, "exhausted-form");
        assertThat(Barriers.of(operator)).isEmpty();
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    private void whoSeesEveryMissionIsWarned() {
        assertThat(TWO_LOOKS.sees(() -> warnings() > 0)).isTrue();
        Page operator = browser.person("operator.one", "en");
        operator.navigate("console/applications");
        Browser.picture(operator, "exhausted-warning");

        assertThat(operator.locator("p.wrong[role=status]"))
                .containsText(new String[] {"No number is left, and none is formed until a series is added"});
        assertThat(operator.locator("p.wrong[role=status]")).containsText(new String[] {BIRTH_DIGITS});
        assertThat(Barriers.of(operator)).isEmpty();
        Page officer = browser.person("officer.ist", "en");
        officer.navigate("console/applications");
        assertThat(officer.locator("p.wrong[role=status]")).hasCount(0);
    }

    private long warnings() {
        return database.count("select count(*) from number_alert where settled_at is null and kind = 'EXHAUSTED'"
                + " and birth_digits = '" + BIRTH_DIGITS + "'");
    }

    private String awaitingDecision() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.getPerson().setBirthDate(BORN);
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    /** The first place that has a check digit. */
    private static NumberSeries seriesOfOne() {
        NumberSeries wide = new NumberSeries("WIDE", 0, 8000, 8099);
        int serial = IntStream.rangeClosed(8000, 8099)
                .filter(place -> wide.number(BIRTH_DIGITS, place).isPresent())
                .findFirst()
                .orElseThrow();
        return new NumberSeries("ONE-LEFT", 0, serial, serial);
    }
}
