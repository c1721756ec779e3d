package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.DeclineGround;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptance;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptanceResponse;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.GetReceipt;
import kz.iin.contract.provided.mfa.v1.GetReceiptResponse;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.contract.provided.mfa.v1.NoticeFile;
import kz.iin.run.DemoData;
import kz.iin.shared.Sha256;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the applicant takes along from the counter. */
@OnServer
class CounterSlipsIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void what_is_declined_has_a_number_and_a_notice_and_is_no_application() throws Exception {
        long applications = count("select count(*) from application");

        DeclineAcceptanceResponse declined = journey.callers().mfa().declineAcceptance(declining());

        assertThat(declined.getRefusalNumber()).matches("[0-9]{4}-D[0-9]{8}");
        assertIsPdf(declined.getFile());
        assertThat(count("select count(*) from application")).isEqualTo(applications);
        assertThat(new Audited(installation.database()).entriesOf(declined.getRefusalNumber()))
                .containsExactly("DECLINED_ACCEPTANCE by officer.ist through MFA at TUR-IST");
    }

    @Test
    void the_same_request_again_is_the_same_refusal_and_other_content_is_none() throws Exception {
        DeclineAcceptance declining = declining();
        DeclineAcceptanceResponse first = journey.callers().mfa().declineAcceptance(declining);

        DeclineAcceptanceResponse again = journey.callers().mfa().declineAcceptance(declining);

        assertThat(again.getRefusalNumber()).isEqualTo(first.getRefusalNumber());
        assertThat(again.getFile().getSha256()).isEqualTo(first.getFile().getSha256());
        declining.setLanguage(Language.EN);
        assertThat(Told.by(() -> journey.callers().mfa().declineAcceptance(declining)))
                .isEqualTo("REQUEST_ID_REUSED");
    }

    @Test
    void only_an_officer_of_a_mission_that_there_is_declines() {
        DeclineAcceptance ofNobody = declining();
        ofNobody.setOfficer("nobody");
        DeclineAcceptance nowhere = declining();
        nowhere.setMission("QQQ-QQQ");

        assertThat(Told.by(() -> journey.callers().mfa().declineAcceptance(ofNobody)))
                .isEqualTo("UNKNOWN_OFFICER");
        assertThat(Told.by(() -> journey.callers().mfa().declineAcceptance(nowhere)))
                .isEqualTo("UNKNOWN_MISSION");
    }

    @Test
    void an_accepted_application_has_its_receipt_in_each_language() throws Exception {
        String number = journey.submitAnew();
        Audited audited = new Audited(installation.database());

        for (Language language : Language.values()) {
            GetReceiptResponse receipt = journey.callers().mfa().getReceipt(receipt(number, language));
            assertThat(receipt.getApplicationNumber()).isEqualTo(number);
            assertIsPdf(receipt.getFile());
        }

        assertThat(audited.entriesOf(number).stream().filter(entry -> entry.startsWith("PRINTED_RECEIPT ")))
                .hasSize(3);
        assertThat(Told.by(() -> journey.callers().mfa().getReceipt(receipt("2026-99999999", Language.KK))))
                .isEqualTo("UNKNOWN_APPLICATION");
    }

    private static void assertIsPdf(NoticeFile file) {
        byte[] pdf = Journey.bytes(file.getContent());

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(file.getSha256()).isEqualTo(Sha256.of(pdf));
    }

    private static DeclineAcceptance declining() {
        DeclineReason reason = new DeclineReason();
        reason.setGround(DeclineGround.DOCUMENT_EXPIRED);
        reason.setNote("Паспорттың мерзімі 01.03.2026 өткен.");
        DeclineAcceptance declining = new DeclineAcceptance();
        declining.setRequestId(UUID.randomUUID().toString());
        declining.setMission("TUR-IST");
        declining.setOfficer("officer.ist");
        declining.setLanguage(Language.KK);
        declining.getReason().addAll(List.of(reason));
        return declining;
    }

    private static GetReceipt receipt(String number, Language language) {
        GetReceipt request = new GetReceipt();
        request.setApplicationNumber(number);
        request.setLanguage(language);
        return request;
    }

    private long count(String query) {
        try (Connection connection = installation.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
