package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.application.Submission;
import kz.iin.person.BirthDate;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonFixture;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.reference.MissionData;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is admitted on what day; the rest of the counter is tested on the server. */
class CounterTest {

    private static final BirthDate BORN = BirthDate.parse("1990-02-28");
    private static final ReferenceData DATA = ReferenceFixture.data();
    private static final Instant ISSUED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "TUR-IST, 2024-04-12T21:00:00Z, 2024-04-13",
        // the deadline lies in 2025, the day of application in the pilot
        "TUR-IST, 2024-12-31T20:59:59Z, 2024-12-31",
        // still 2024 in New York, long 2025 in Astana
        "USA-NYC, 2025-01-01T04:59:59Z, 2024-12-31",
        "RUS-MOW, 2026-11-22T12:00:00Z, 2026-11-22"
    })
    void the_day_of_application_is_that_of_the_mission(String mission, Instant at, LocalDate day) {
        assertThat(Counter.admit(DATA, mission, BORN, Papers.none(), at)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "TUR-IST, 2024-04-12T20:59:59Z, OUTSIDE_RULES",
        "TUR-IST, 2024-12-31T21:00:00Z, SUSPENDED",
        "USA-NYC, 2025-01-01T05:00:00Z, SUSPENDED",
        "TUR-IST, 2025-04-17T20:59:59Z, SUSPENDED"
    })
    void outside_the_rules_of_the_day_nobody_is_admitted(String mission, Instant at, String shortfall) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.admit(DATA, mission, BORN, Papers.none(), at))
                .withMessage("the rules of the day: " + shortfall)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NOT_ADMITTED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14T09:00:00Z | kk | .+ \\(mfa v1 келісімшарты\\)",
                "2024-05-14T09:00:00Z | ru | .+ \\(контракт mfa v1\\)",
                "2024-05-14T09:00:00Z | en | .+ \\(contract mfa v1\\)",
                "2025-02-01T09:00:00Z | kk | 01\\.01\\.2025 күнінен бастап .+",
                "2025-02-01T09:00:00Z | ru | С 01\\.01\\.2025 .+",
                "2025-02-01T09:00:00Z | en | From 01\\.01\\.2025 .+"
            })
    void the_mission_is_told_rule_and_clause_in_its_language(Instant at, String language, String text) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.accept(DATA, anApplicantBornIn("1890"), at))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | IDENTITY_OF_CITIZEN: .+ұсынылмаған \\(2025 жылғы G25IY111418 бірлескен бұйрық\\).",
                "ru | IDENTITY_OF_CITIZEN: .+категории \\(совместный приказ 2025 года G25IY111418\\).",
                "en | IDENTITY_OF_CITIZEN: .+presented \\(joint order G25IY111418 of 2025\\)."
            })
    void a_paper_that_is_missing_is_named_with_the_act_of_its_day(String language, String text) {
        Papers papers = new Papers(
                Optional.empty(),
                Optional.of(new StatedCategory("SPOUSE", Set.of("MARRIAGE_CERTIFICATE"))),
                Optional.empty(),
                Optional.empty());

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.admit(DATA, "TUR-IST", BORN, papers, Instant.parse("2025-06-02T09:00:00Z")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PAPER_MISSING"))
                .satisfies(refused -> assertThat(refused.field()).contains("category/paper"))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    @Test
    void a_mission_that_nobody_knows_takes_no_applications() {
        assertUnknown(DATA, "QQQ-QQQ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | бүгін өтініш қабылдамайды (2024 жылғы 19 наурыздағы бірлескен бұйрық).",
                "ru | сегодня не принимает заявления (совместный приказ от 19 марта 2024 года).",
                "en | takes no applications today (joint order of 19 March 2024)."
            })
    void a_mission_that_is_closed_is_told_the_act_of_the_day(String language, String text) {
        Unacceptable closed = Counter.closedMission(DATA, LocalDate.of(2024, 5, 14));

        assertThat(closed.text(Locale.forLanguageTag(language))).endsWith(text);
    }

    @Test
    void nor_does_one_outside_its_own_time() {
        MissionData closed = new MissionData("TUR-IST", ZoneId.of("Europe/Istanbul"), List.of(), List.of());

        assertUnknown(
                new ReferenceData(
                        DATA.astana(),
                        Map.of(closed.code(), closed),
                        DATA.dictionaries(),
                        DATA.treaties(),
                        DATA.ruleSets()),
                closed.code());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T10:00:00Z", "2026-03-02T10:00:00.000001Z", "2026-03-02T12:00:00Z"})
    void a_certificate_is_handed_over_between_its_issue_and_now(Instant handedOverAt) {
        assertThatCode(() -> Counter.requireBetween(ISSUED, handedOverAt, NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:59:59.999999Z, HANDED_OVER_BEFORE_ISSUE",
        "2026-03-02T12:00:00.000001Z, HANDED_OVER_IN_FUTURE"
    })
    void neither_before_nor_after(Instant handedOverAt, String code) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.requireBetween(ISSUED, handedOverAt, NOW))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).contains("handedOverAt");
                });
    }

    private static Submission anApplicantBornIn(String year) {
        IdentityDocument passport = PersonFixture.aPassport(LocalDate.of(2021, 5, 4));
        Person person = new Person(
                PersonName.of("KAYA", "DENIZ", null),
                Optional.empty(),
                BirthDate.parse(year),
                Sex.FEMALE,
                passport.issuer(),
                "IZMIR",
                passport);
        CopyContent copy =
                new CopyContent(CopyKind.IDENTITY_DOCUMENT, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
        return new Submission(
                UUID.randomUUID(),
                "TUR-IST",
                "officer",
                LocalDate.of(2024, 5, 14),
                person,
                Papers.none(),
                List.of(copy));
    }

    private static void assertUnknown(ReferenceData data, String mission) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(
                        () -> Counter.admit(data, mission, BORN, Papers.none(), Instant.parse("2024-05-14T09:00:00Z")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("UNKNOWN_MISSION"));
    }
}
