package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.iin.application.Application;
import kz.iin.application.Consent;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.Submission;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;
import kz.iin.calendar.Validity;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Script;
import kz.iin.person.PersonFixture;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Zone;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import kz.iin.rules.Admission;
import kz.iin.rules.Demand;
import kz.iin.rules.LegalAct;
import kz.iin.rules.RuleSet;
import kz.iin.rules.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that demand, from a day on, to be told of the papers: an hour before that day, and in it. */
class DemandedPapersTest {

    private static final LegalAct ACT = new LegalAct("бұйрық", "приказ", "order");

    private static final ReferenceData DATA = ReferenceFixture.data();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final Instant BEFORE = Instant.parse("2026-06-30T20:30:00Z");
    private static final Instant SINCE = Instant.parse("2026-06-30T21:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT_READING, DOCUMENT_READING_MISSING, documentReading",
        "COUNTER_CHECK, COUNTER_CHECK_MISSING, counterCheck",
        "CONSENT, CONSENT_MISSING, consent"
    })
    void what_is_demanded_and_not_told_is_named_by_code_and_field(Demand demand, String code, String field) {
        ReferenceData data = demanding(Set.of(demand));

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.accept(data, submission(Papers.none()), SINCE))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT_READING | kk | .+ \\(.+ 27.03.2020 № 258 .+\\)\\.",
                "DOCUMENT_READING | ru | .+ \\(.+ 27.03.2020 № 258\\)\\.",
                "DOCUMENT_READING | en | .+ \\(MVD order of 27.03.2020 No. 258\\)\\.",
                "COUNTER_CHECK | kk | .+ \\(бұйрық\\)\\.",
                "COUNTER_CHECK | ru | .+ \\(приказ\\)\\.",
                "COUNTER_CHECK | en | .+ \\(order\\)\\.",
                "CONSENT | kk | .+ \\(.+ № 94-V Заңы, 8-баптың 4-тармағы\\)\\.",
                "CONSENT | ru | .+ \\(.+ № 94-V, ст. 8 п. 4\\)\\.",
                "CONSENT | en | .+ \\(.+ No. 94-V, art. 8 p. 4\\)\\."
            })
    void rule_and_clause_are_told_in_each_language(Demand demand, String language, String text) {
        ReferenceData data = demanding(Set.of(demand));

        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> Counter.accept(data, submission(Papers.none()), SINCE))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    @ParameterizedTest
    @EnumSource
    void the_day_before_nobody_demands_it(Demand demand) {
        ReferenceData data = demanding(Set.of(demand));

        assertThatCode(() -> Counter.accept(data, submission(Papers.none()), BEFORE))
                .doesNotThrowAnyException();
    }

    @Test
    void where_all_is_told_all_demands_are_met() {
        ReferenceData data = demanding(Set.of(Demand.values()));

        assertThatCode(() -> Counter.accept(data, submission(told()), SINCE)).doesNotThrowAnyException();
    }

    @Test
    void what_was_not_told_at_the_filing_is_not_demanded_of_a_correction() {
        Term term = new Term(new Deadline(FIRST_DAY), SINCE.plusSeconds(1), SINCE.plusSeconds(2), SINCE.plusSeconds(3));
        Application filed = new Application(1, submission(Papers.none()), SINCE, term);

        Accepted corrected = Counter.acceptCorrected(demanding(Set.of(Demand.values())), filed, Papers.none(), SINCE);

        assertThat(corrected.findings()).contains(new Finding(Check.COUNTER_RULES, true, List.of()));
    }

    private static ReferenceData demanding(Set<Demand> demands) {
        Validity before = Validity.between(LocalDate.of(2026, 1, 1), FIRST_DAY.minusDays(1));
        RuleSets rules = new RuleSets(List.of(
                new RuleSet("OPEN", ACT, Admission.ANYONE, false, Set.of(), before, List.of()),
                new RuleSet("TOLD", ACT, Admission.ANYONE, false, demands, Validity.since(FIRST_DAY), List.of())));
        return new ReferenceData(DATA.astana(), DATA.missions(), DATA.dictionaries(), DATA.treaties(), rules);
    }

    private static Papers told() {
        return new Papers(
                Optional.of(new DocumentReading(Zone.PASSPORT.read(), false, Optional.empty())),
                Optional.empty(),
                Optional.of(new CounterCheck(
                        Script.of("Yılmaz"), Script.of("Trabzon"), Optional.empty(), Set.of(Confirmation.values()))),
                Optional.of(new Consent("MFA", "940240000021", "2026-1", Optional.empty(), true, true, false, "all")));
    }

    private static Submission submission(Papers papers) {
        return new Submission(
                UUID.randomUUID(),
                "TUR-IST",
                "officer",
                FIRST_DAY.minusDays(1),
                PersonFixture.aPerson(),
                papers,
                List.of(copy(CopyKind.IDENTITY_DOCUMENT), copy(CopyKind.CONSENT)));
    }

    private static CopyContent copy(CopyKind kind) {
        return new CopyContent(kind, "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
    }
}
