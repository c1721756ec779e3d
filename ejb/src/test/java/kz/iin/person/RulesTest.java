package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import kz.iin.application.ApplicationRule;
import kz.iin.application.intake.CounterRule;
import kz.iin.application.statistics.PeriodRule;
import kz.iin.certificate.paper.PrintRule;
import kz.iin.copy.CopyRule;
import kz.iin.counter.DraftRule;
import kz.iin.decision.DecisionRule;
import kz.iin.number.NumberRule;
import kz.iin.person.mrz.MrzRule;
import kz.iin.shared.Rule;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_rule_has_its_text_and_every_text_its_rule(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = RuleBroken.class.getResourceAsStream("/kz/iin/messages_" + language + ".properties")) {
            texts.load(file);
        }

        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("rule.")))
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(rule -> "rule." + rule.name()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_text_ends_with_the_clause(String language) {
        assertThat(rules().map(rule -> new RuleBroken("field", rule).text(Locale.forLanguageTag(language))))
                .allSatisfy(text -> assertThat(text).matches(".{5,} \\([^()]*[0-9][^()]*\\)"));
    }

    @Test
    void a_broken_rule_says_its_field_and_its_words_to_a_log() {
        RuleBroken broken = new RuleBroken("birthDate", PersonRule.BIRTH_DATE_MONTH);

        assertThat(broken).hasMessage("birthDate: a month from 1 to 12");
        assertThat(broken.field()).isEqualTo("birthDate");
    }

    private static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        PersonRule.values(),
                        MrzRule.values(),
                        CounterRule.values(),
                        CopyRule.values(),
                        PrintRule.values(),
                        ApplicationRule.values(),
                        DraftRule.values(),
                        DecisionRule.values(),
                        NumberRule.values(),
                        PeriodRule.values())
                .flatMap(Stream::of);
    }
}
