package kz.iin.standin;

import static kz.iin.standin.RequestFixture.aPerson;
import static kz.iin.standin.RequestFixture.checkOf;
import static kz.iin.standin.RequestFixture.findByDocument;
import static kz.iin.standin.RequestFixture.findByName;
import static kz.iin.standin.RequestFixture.findByNumber;
import static kz.iin.standin.RequestFixture.passport;
import static kz.iin.standin.RequestFixture.registration;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.contract.common.gbdfl.v1.DictionaryValue;
import kz.iin.contract.common.gbdfl.v1.RegisteredPerson;
import kz.iin.contract.consumed.mtsriap.v1.AnnulNumber;
import kz.iin.contract.consumed.mtsriap.v1.FindPerson;
import kz.iin.contract.consumed.mtsriap.v1.FindPersonResponse;
import kz.iin.contract.consumed.mtsriap.v1.IinFault;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumber;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumberResponse;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ministries answer when they are well. */
class MinistriesTest {

    private static final String IIN = "911231050006";
    private static final String OTHER_IIN = "790701050000";

    private MinistriesFixture running;

    @BeforeEach
    void start() throws IOException {
        running = MinistriesFixture.running();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    static Stream<FindPerson> waysToFindTheKnownPerson() {
        return Stream.of(
                findByNumber("850615050007"),
                findByDocument("M00000101"),
                findByName("KIM", "MIN SEO", "1985-06-15"),
                findByName("Ким", "Мин Со", "1985-06-15"));
    }

    @ParameterizedTest
    @MethodSource("waysToFindTheKnownPerson")
    void the_person_with_a_number_is_found(FindPerson request) throws Exception {
        FindPersonResponse answer = running.gbdFl().findPerson(request);

        assertThat(answer.getPerson()).extracting(RegisteredPerson::getIin).containsExactly("850615050007");
    }

    @Test
    void nobody_found_is_an_answer_and_no_error() throws Exception {
        FindPersonResponse answer = running.gbdFl().findPerson(findByName("KIM", "MIN SEO", "1985-06-16"));

        assertThat(answer.getHeader().getMessageResult().getCode()).isEqualTo("00000");
        assertThat(answer.getHeader().getRequestId())
                .isEqualTo(findByDocument("").getHeader().getMessageId());
        assertThat(answer.getPerson()).isEmpty();
    }

    @Test
    void the_mvd_has_nothing_against_anybody_else() throws Exception {
        CheckPersonResponse answer = running.mvd().checkPerson(checkOf(aPerson("YILMAZ", "AYLIN", "U01234567")));

        assertThat(answer.getDocumentStatus().getCode()).isEqualTo("00");
        assertThat(answer.getExistingIin()).isNull();
        assertThat(answer.getRemark()).isEmpty();
    }

    @Test
    void the_mvd_knows_the_number_of_the_person_who_has_one() throws Exception {
        var person = aPerson("KIM", "MIN SEO", "U01234567");
        person.setBirthDate("1985-06-15");

        CheckPersonResponse answer = running.mvd().checkPerson(checkOf(person));

        assertThat(answer.getExistingIin()).isEqualTo("850615050007");
        assertThat(answer.getDocumentStatus().getCode()).isEqualTo("00");
    }

    @Test
    void the_mvd_calls_the_known_document_unfit() throws Exception {
        var person = aPerson("LINDQVIST", "OSKAR", "90000102");
        person.setDocument(passport("90000102", "SWE"));

        CheckPersonResponse answer = running.mvd().checkPerson(checkOf(person));

        assertThat(answer.getDocumentStatus().getCode()).isEqualTo("07");
    }

    @Test
    void the_mvd_has_a_remark_about_the_known_person() throws Exception {
        CheckPersonResponse answer = running.mvd().checkPerson(checkOf(aPerson("DUBOIS", "CLAIRE", "U01234567")));

        assertThat(answer.getRemark()).extracting(DictionaryValue::getCode).containsExactly("R01");
    }

    @Test
    void a_registered_number_is_kept_and_found() throws Exception {
        String result = register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        assertThat(result).isEqualTo("00000");
        assertThat(running.ministries().register().ofNumber(IIN)).isPresent();
        assertThat(running.gbdFl()
                        .findPerson(findByName("YILMAZ", "AYLIN", "1991-12-31"))
                        .getPerson())
                .extracting(RegisteredPerson::getIin)
                .containsExactly(IIN);
    }

    @Test
    void a_repeated_message_is_answered_as_the_first_time_whatever_it_says_now() throws Exception {
        register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        String result = register(registration("1", IIN, aPerson("DEMIR", "ELIF", "U07654321")));

        assertThat(result).isEqualTo("00000");
        assertThat(running.ministries().register().ofDocument("U07654321")).isEmpty();
    }

    @Test
    void a_number_registered_again_for_its_person_is_registered() throws Exception {
        register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        String result = register(registration("2", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        assertThat(result).isEqualTo("00000");
        assertThat(running.gbdFl().findPerson(findByNumber(IIN)).getPerson()).hasSize(1);
    }

    @Test
    void an_annulled_number_is_found_no_more_and_annulled_again_stays_so() throws Exception {
        register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));
        AnnulNumber annulment = new AnnulNumber();
        annulment.setHeader(
                registration("2", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")).getHeader());
        annulment.setApplicationNumber("2026-00000042");
        annulment.setIin(IIN);

        String first = running.gbdFl()
                .annulNumber(annulment)
                .getHeader()
                .getMessageResult()
                .getCode();
        String again = running.gbdFl()
                .annulNumber(annulment)
                .getHeader()
                .getMessageResult()
                .getCode();

        assertThat(List.of(first, again)).containsOnly("00000");
        assertThat(running.gbdFl().findPerson(findByNumber(IIN)).getPerson()).isEmpty();
        assertThat(running.ministries().register().ofDocument("U01234567")).isEmpty();
    }

    @Test
    void a_number_is_not_registered_for_a_second_person() throws Exception {
        register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        RegisterNumberResponse answer =
                running.gbdFl().registerNumber(registration("2", IIN, aPerson("DEMIR", "ELIF", "U07654321")));

        assertThat(answer.getHeader().getMessageResult().getCode()).isEqualTo("10001");
        assertThat(answer.getExistingIin()).isEqualTo(IIN);
    }

    @Test
    void a_second_number_is_not_registered_for_a_document() throws Exception {
        register(registration("1", IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        RegisterNumberResponse answer =
                running.gbdFl().registerNumber(registration("2", OTHER_IIN, aPerson("YILMAZ", "AYLIN", "U01234567")));

        assertThat(answer.getHeader().getMessageResult().getCode()).isEqualTo("10002");
        assertThat(answer.getExistingIin()).isEqualTo(IIN);
    }

    @Test
    void of_many_numbers_registered_at_once_for_one_document_one_is_kept() {
        long registered = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> registration("m" + i, "%012d".formatted(i), aPerson("YILMAZ", "AYLIN", "U01234567")))
                .map(this::register)
                .filter("00000"::equals)
                .count();

        assertThat(registered).isEqualTo(1);
        assertThat(running.ministries().register().ofDocument("U01234567")).hasSize(1);
    }

    private String register(RegisterNumber request) {
        try {
            return running.gbdFl()
                    .registerNumber(request)
                    .getHeader()
                    .getMessageResult()
                    .getCode();
        } catch (IinFault e) {
            throw new AssertionError(e);
        }
    }
}
