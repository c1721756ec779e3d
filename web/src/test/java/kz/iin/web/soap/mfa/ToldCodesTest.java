package kz.iin.web.soap.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.iin.application.intake.CounterRule;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller may branch on a code only if the contract names it. */
class ToldCodesTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_of_the_counter_stands_in_the_contract_in_both_languages(CounterRule rule) throws IOException {
        Pattern code = Pattern.compile("\\b" + rule.name() + "\\b");

        assertThat(contract().lines().filter(line -> line.contains("xml:lang=\"en\"")))
                .anyMatch(code.asPredicate());
        assertThat(contract().lines().filter(line -> line.contains("xml:lang=\"ru\"")))
                .anyMatch(code.asPredicate());
    }

    private static String contract() throws IOException {
        try (InputStream file =
                SubmitApplication.class.getResourceAsStream("/META-INF/wsdl/provided/mfa/v1/mfa.wsdl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
