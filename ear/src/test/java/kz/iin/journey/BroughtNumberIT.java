package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DecideResponse;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.number.NumberSeries;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The MVD decides and brings the number that it has formed itself. */
@OnServer
class BroughtNumberIT {

    private static final String BIRTH_DIGITS =
            "select to_char(rpad(birth_date, 10, '-01-01')::date, 'YYMMDD') from application where number = '%s'";

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(database);
    }

    @Test
    void the_number_of_the_mvd_is_kept_and_registered_and_another_decision_is_refused() throws Exception {
        String number = awaitingDecision();
        Decide decision = decision(number, brought(number, 3, 1));

        DecideResponse first = journey.callers().mvd().decide(decision);
        DecideResponse again = journey.callers().mvd().decide(decision);

        assertThat(first.getStatus()).isEqualTo(ApplicationStatus.FORMED);
        assertThat(first.getIin()).isEqualTo(decision.getForm().getIin());
        assertThat(again.getIin()).isEqualTo(first.getIin());
        assertThat(Told.by(() -> journey.callers().mvd().decide(decision(number, null))))
                .isEqualTo("ALREADY_DECIDED");
        assertThat(Told.by(() -> journey.callers().mvd().decide(decision(number, brought(number, 3, 5)))))
                .isEqualTo("ALREADY_DECIDED");
        assertThat(journey.await(number, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(new ChangesFeed(journey.callers().mtsriap(), 500).readOn().kindsOf(number))
                .isEqualTo(List.of("FORMED", "REGISTERED"));
    }

    @Test
    void a_number_that_cannot_be_his_is_refused_and_nothing_is_decided() throws Exception {
        String number = awaitingDecision();

        assertThat(toldOf(number, brought(number, 0, 5017))).isEqualTo("NUMBER_OF_OUR_SERIES");
        assertThat(toldOf(number, "911231050007")).isEqualTo("INVALID_VALUE");
        assertThat(journey.standing(number).getStatus()).isEqualTo(ApplicationStatus.AWAITING_DECISION);
    }

    @Test
    void a_number_whose_digits_show_another_birth_date_is_kept_as_well() throws Exception {
        String number = awaitingDecision();
        String brought = free(new NumberSeries("X", 4, 0, 9999), "020304", 1);

        assertThat(journey.callers().mvd().decide(decision(number, brought)).getIin())
                .isEqualTo(brought);
    }

    private String toldOf(String number, String brought) {
        return Told.by(() -> journey.callers().mvd().decide(decision(number, brought)));
    }

    private String awaitingDecision() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static Decide decision(String number, String brought) {
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(Journey.OPERATOR);
        decision.setForm(new Form());
        decision.getForm().setIin(brought);
        return decision;
    }

    private String brought(String number, int digit7, int serial) {
        String birthDigits = database.text(BIRTH_DIGITS.formatted(number));
        return free(new NumberSeries("X", digit7, serial, 9999), birthDigits, serial);
    }

    /** From the serial on, the first that has a check digit and is not given yet. */
    private String free(NumberSeries series, String birthDigits, int serial) {
        int free = serial;
        while (series.number(birthDigits, free).isEmpty() || isGiven(series, birthDigits, free)) {
            free++;
        }
        return series.number(birthDigits, free).orElseThrow().value();
    }

    private boolean isGiven(NumberSeries series, String birthDigits, int serial) {
        String iin = series.number(birthDigits, serial).orElseThrow().value();
        return database.count("select count(*) from formed_number where iin = '" + iin + "'") > 0;
    }
}
