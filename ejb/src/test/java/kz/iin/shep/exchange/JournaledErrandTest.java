package kz.iin.shep.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.iin.journal.Particulars;
import kz.iin.registry.RecordedJournal;
import kz.iin.signature.ReadXml;
import kz.iin.signature.Reason;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.XmlLimits;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;

class JournaledErrandTest {

    private static final X509Certificate SIGNER = TestCa.root(
                    SigningAlgorithm.RSA_SHA256, "Signer", Validity.around(Instant.parse("2026-03-02T06:00:00Z")))
            .certificate();

    /** What {@code data} holds has ids that are not those of the answer. */
    private static final String SYNC = """
            <t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo>\
            <messageId>answer-1</messageId>%s<responseDate>2026-03-02T09:15:01Z</responseDate></responseInfo>\
            <responseData><data><messageId>inner</messageId><correlationId>inner</correlationId></data></responseData>\
            </response></t:SendMessageResponse>""";

    private static final String ASYNC = """
            <t:sendMessageResponse xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><response>\
            <messageId>500000001</messageId><correlationId>5000001</correlationId></response></t:sendMessageResponse>""";

    private final RecordedJournal journal = new RecordedJournal();

    @Test
    void a_question_to_a_ministry_is_found_by_the_ministry() {
        errand(Optional.of("MVD"));

        assertThat(journal.opening().service()).isEqualTo("shep");
        assertThat(journal.opening().particulars().partner()).contains("MVD");
    }

    @Test
    void what_the_gateway_itself_is_asked_is_found_by_the_gateway() {
        errand(Optional.empty());

        assertThat(journal.opening().particulars().partner()).contains("SHEP");
    }

    @Test
    void an_answer_whose_signature_holds_has_verdict_and_names() throws Exception {
        JournaledErrand errand = errand(Optional.of("MVD"));

        errand.opened(opened(SYNC.formatted("<correlationId>question-1</correlationId>")));
        errand.close("OK");

        assertThat(closed()).isEqualTo(learned("answer-1", Optional.of("question-1")));
    }

    @Test
    void an_answer_that_names_no_chain_has_none() throws Exception {
        JournaledErrand errand = errand(Optional.of("MVD"));

        errand.opened(opened(SYNC.formatted("")));
        errand.close("OK");

        assertThat(closed()).isEqualTo(learned("answer-1", Optional.empty()));
    }

    @Test
    void a_receipt_names_the_chain_that_the_gateway_opened() throws Exception {
        JournaledErrand errand = errand(Optional.of("MTSRIAP"));

        errand.opened(opened(ASYNC));
        errand.close("OK");

        assertThat(closed()).isEqualTo(learned("500000001", Optional.of("5000001")));
    }

    @Test
    void of_an_answer_whose_signature_does_not_hold_the_reason_is_noted_and_nothing_it_says() {
        JournaledErrand errand = errand(Optional.of("MVD"));

        errand.answered(ASYNC.getBytes(UTF_8));
        errand.refused(Reason.SIGNATURE_DIFFERS);
        errand.close("SIGNATURE_DIFFERS");

        assertThat(closed().signature()).contains("SIGNATURE_DIFFERS");
        assertThat(closed().ids()).isEqualTo(Particulars.Ids.NONE);
    }

    @Test
    void where_nothing_came_there_is_no_verdict() {
        errand(Optional.of("MVD")).close("TIMEOUT");

        assertThat(closed()).isEqualTo(Particulars.NONE);
    }

    private JournaledErrand errand(Optional<String> ministry) {
        CallGateway.Errand errand = new CallGateway.Errand(
                URI.create("http://127.0.0.1/"), "SendMessage", Optional.of("1"), Duration.ofSeconds(1), ministry);
        return new JournaledErrand(journal, errand, new byte[] {1});
    }

    private Particulars closed() {
        return journal.closing().particulars();
    }

    private static Particulars learned(String answer, Optional<String> correlation) {
        return new Particulars(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Particulars.Ids(Optional.empty(), Optional.of(answer), correlation),
                Optional.of("VALID"));
    }

    private static Opened opened(String payload) throws Exception {
        return new Opened(
                new ReadXml(XmlLimits.USUAL).read(payload.getBytes(UTF_8)).getDocumentElement(), SIGNER);
    }
}
