package kz.iin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class CandidatesIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());

    @Test
    void whose_candidates_are_shown_stands_in_the_audit_with_those_who_are() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        String known = journey.submit(submission);
        submission.setRequestId(UUID.randomUUID().toString());
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.ADJUDICATION);
        Page page = browser.person("operator.one", "en");

        page.navigate("console/application?number=" + number);

        assertThat(audit.entriesOf(number)).contains("VIEWED_CANDIDATES by operator.one");
        assertThat(audit.entriesOf(known)).contains("VIEWED_CANDIDATES by operator.one");
    }

    @Test
    void of_a_hot_block_it_is_told_that_there_are_more_than_are_shown() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        String number = "";
        for (int alike = 0; alike <= 21; alike++) {
            submission.setRequestId(UUID.randomUUID().toString());
            submission
                    .getPerson()
                    .getIdentityDocument()
                    .setNumber("C%02d".formatted(alike).repeat(4));
            number = journey.submit(submission);
        }
        journey.await(number, ApplicationStatus.ADJUDICATION);
        Page page = browser.person("operator.one", "en");

        page.navigate("console/application?number=" + number);

        assertThat(page.locator("#comparisons .comparison").count()).isEqualTo(20);
        assertThat(page.locator("#comparisons").innerText()).contains("Not all are shown");
    }
}
