package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.iin.contract.common.types.v1.Sex;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.DocumentReading;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.Check;
import kz.iin.contract.provided.mvd.v1.Compared;
import kz.iin.contract.provided.mvd.v1.Contrast;
import kz.iin.contract.provided.mvd.v1.Difference;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.Severity;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer, or a reader, read in the document comes with the application and is compared on the server. */
@OnServer
class DocumentReadingIT {

    /** Of Doc 9303, part 4: a woman, born 1974-08-12. */
    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String MISTYPED = "L898902C36UTO7408122F1204159ZE184226B<<<<<11";

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void an_operator_sees_in_what_the_zone_and_the_form_differ() throws Exception {
        String number = journey.submit(submission(Sex.M, reading(SECOND)));

        Difference sex = differences(number, "sex").get(0);

        assertThat(sex.getCompared()).isEqualTo(Compared.MRZ_AND_FORM);
        assertThat(sex.getContrast()).isEqualTo(Contrast.CONTRADICTION);
        assertThat(sex.getSeverity()).isEqualTo(Severity.RED);
        assertThat(sex.getText().getKk()).isNotBlank();
        assertThat(sex.getClause()).isEqualTo("ICAO Doc 9303-3, 4.1");
    }

    @Test
    void corrected_data_are_compared_with_the_zone_anew() throws Exception {
        SubmitApplication submission = submission(Sex.M, reading(SECOND));
        String number = journey.submit(submission);
        submission.getPerson().setSex(Sex.F);

        journey.callers().mfa().correctApplication(correction(number, submission));

        assertThat(differences(number, "sex")).isEmpty();
        assertThat(desk.read(number).getDifference()).isNotEmpty();
    }

    @Test
    void what_the_counter_looked_at_is_found_also_where_it_passed_and_found_anew() throws Exception {
        DocumentReading printedSo = reading(MISTYPED);
        printedSo.setAsPrinted(true);
        SubmitApplication submission = submission(Sex.M, printedSo);
        String number = journey.submit(submission);
        Map<Check, Boolean> before = ofCounter(number);
        CorrectApplication correction = correction(number, submission);
        correction.setDocumentReading(reading(SECOND));

        journey.callers().mfa().correctApplication(correction);

        assertThat(before)
                .containsOnly(
                        entry(Check.COUNTER_MRZ, false),
                        entry(Check.COUNTER_FORM, false),
                        entry(Check.COUNTER_DOCUMENT, true),
                        entry(Check.COUNTER_RULES, true));
        assertThat(ofCounter(number))
                .containsOnly(
                        entry(Check.COUNTER_MRZ, true),
                        entry(Check.COUNTER_FORM, false),
                        entry(Check.COUNTER_DOCUMENT, true),
                        entry(Check.COUNTER_RULES, true));
    }

    @Test
    void a_wrong_check_digit_is_refused_until_it_is_said_to_be_printed_so() throws Exception {
        DocumentReading reading = reading(MISTYPED);

        assertThatExceptionOfType(IinFault.class)
                .isThrownBy(() -> journey.submit(submission(Sex.F, reading)))
                .satisfies(fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("MRZ_CHECK_DIGIT"))
                .satisfies(fault -> assertThat(fault.getFaultInfo().getField()).isEqualTo("documentReading/line[2]"))
                .satisfies(
                        fault -> assertThat(fault.getFaultInfo().getMessage()).startsWith("Position 44: "));
        reading.setAsPrinted(true);
        String number = journey.submit(submission(Sex.F, reading));
        assertThat(differences(number, "mrz"))
                .extracting(Difference::getContrast)
                .containsExactly(Contrast.WRONG_CHECK_DIGIT);
    }

    private Map<Check, Boolean> ofCounter(String number) throws Exception {
        return desk.read(number).getFinding().stream()
                .filter(finding -> finding.getCheck().name().startsWith("COUNTER_"))
                .collect(Collectors.toMap(Finding::getCheck, Finding::isPassed));
    }

    private List<Difference> differences(String number, String field) throws Exception {
        return desk.read(number).getDifference().stream()
                .filter(difference -> difference.getField().equals(field))
                .toList();
    }

    private SubmitApplication submission(Sex sex, DocumentReading reading) {
        SubmitApplication submission = journey.anotherSubmission();
        submission.getPerson().setSex(sex);
        submission.setDocumentReading(reading);
        return submission;
    }

    private static DocumentReading reading(String second) {
        DocumentReading reading = new DocumentReading();
        reading.getLine().addAll(List.of(FIRST, second));
        return reading;
    }

    private static CorrectApplication correction(String number, SubmitApplication submission) {
        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(number);
        correction.setExpectedVersion(1);
        correction.setOfficer(submission.getOfficer());
        correction.setPerson(submission.getPerson());
        return correction;
    }
}
