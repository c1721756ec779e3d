package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.DeclineGround;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptance;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptanceResponse;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.IinFault;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.shared.Sha256;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class AcceptanceRefusalsIT {

    private static final String URL = "console/acceptance-refusals";
    private static final String NUMBERS = ".applications tbody .column-number";
    private static final int PAGE_SIZE = 20;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());

    @Test
    void an_officer_sees_what_the_own_mission_declined_and_no_other() throws Exception {
        String own = declined("TUR-ANK", "officer.ank").getRefusalNumber();
        String other = declined("USA-NYC", "officer.nyc").getRefusalNumber();
        Page page = browser.person("officer.ank", "ru");

        page.navigate("console/applications");
        page.click(".menu a[href$=\"/acceptance-refusals\"]");
        Browser.picture(page, "acceptance-refusals-ru");

        assertThat(page.locator("h1")).hasText("Отказы в приёме");
        assertThat(page.locator(NUMBERS).allInnerTexts()).contains(own).doesNotContain(other);
        assertThat(page.locator(".column-grounds").nth(1))
                .hasText("Неполный пакет документов, Истёк срок действия документа");
        assertThat(audit.entriesOf(own)).contains("LISTED_ACCEPTANCE_REFUSALS by officer.ank at TUR-ANK");
    }

    @Test
    void the_latest_comes_first_page_by_page() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int made = 0; made <= PAGE_SIZE; made++) {
            numbers.add(declined("CZE-PRG", "officer.prg").getRefusalNumber());
        }
        Collections.reverse(numbers);
        Page page = browser.person("officer.prg", "en");

        page.navigate(URL);
        List<String> first = page.locator(NUMBERS).allInnerTexts();
        page.click(".ui-paginator-next");
        assertThat(page.locator(".ui-paginator-current")).containsText("21–");
        List<String> second = page.locator(NUMBERS).allInnerTexts();

        assertThat(first).isEqualTo(numbers.subList(0, PAGE_SIZE));
        assertThat(second).startsWith(numbers.get(PAGE_SIZE)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void the_notice_is_printed_again_as_the_applicant_had_it() throws Exception {
        DeclineAcceptanceResponse declined = declined("TUR-IST", "officer.ist");
        Page page = browser.person("supervisor.ist", "kk");
        page.navigate(URL);

        Download notice = page.waitForDownload(() -> page.click("text=" + declined.getRefusalNumber()));

        assertThat(Sha256.of(contentOf(notice))).isEqualTo(declined.getFile().getSha256());
        assertThat(audit.entriesOf(declined.getRefusalNumber()))
                .contains("PRINTED_ACCEPTANCE_REFUSAL by supervisor.ist at TUR-IST");
    }

    @Test
    void the_notice_of_another_mission_is_not_found_and_that_of_any_is_for_the_auditor() throws Exception {
        String number = declined("USA-NYC", "officer.nyc").getRefusalNumber();
        String download = "console/acceptance-refusal?number=" + number;
        Page officer = browser.person("officer.ank", "ru");
        Page auditor = browser.person("auditor", "en");

        int refused = officer.navigate(download).status();
        auditor.navigate(URL);
        auditor.waitForDownload(() -> auditor.click("text=" + number));

        assertThat(refused).isEqualTo(404);
        assertThat(audit.entriesOf(number).stream().filter(entry -> entry.startsWith("PRINTED_")))
                .containsExactly("PRINTED_ACCEPTANCE_REFUSAL by auditor");
    }

    private DeclineAcceptanceResponse declined(String mission, String officer) throws IinFault {
        DeclineAcceptance declining = new DeclineAcceptance();
        declining.setRequestId(UUID.randomUUID().toString());
        declining.setMission(mission);
        declining.setOfficer(officer);
        declining.setLanguage(Language.RU);
        declining.getReason().add(reason(DeclineGround.DOCUMENT_EXPIRED, "Срок паспорта истёк 01.03.2026."));
        declining.getReason().add(reason(DeclineGround.INCOMPLETE, "Нет заявления."));
        return journey.callers().mfa().declineAcceptance(declining);
    }

    private static DeclineReason reason(DeclineGround ground, String note) {
        DeclineReason reason = new DeclineReason();
        reason.setGround(ground);
        reason.setNote(note);
        return reason;
    }

    private static byte[] contentOf(Download download) throws Exception {
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        }
    }
}
