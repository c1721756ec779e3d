package kz.iin.certificate.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeySuccession;
import kz.iin.testpdf.Conformance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealLevelTest {

    @TempDir
    private static Path folder;

    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final byte[] PRINTED = SealFixture.aPrintedCertificate(NOW);

    private static AuthoritiesFixture authorities;
    private static KeySuccession keys;

    @BeforeAll
    static void authorities_answer() throws Exception {
        authorities = new AuthoritiesFixture(folder, NOW);
        keys = new KeySuccession(authorities.ring(), List.of(AuthoritiesFixture.KEY));
    }

    @AfterAll
    static void authorities_are_silent() {
        authorities.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"T", "LT", "LTA"})
    void a_file_is_signed_at_the_configured_level_and_stays_what_it_was(SealLevel level) {
        byte[] signed = new SignPdf(keys, authorities.form(level)).seal(PRINTED, NOW);

        assertThat(Confirmation.of(signed, authorities.anchors(), NOW).found()).isEqualTo(level.level());
        assertThat(Conformance.faultsOf(signed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LT", "LTA"})
    void from_LT_on_a_file_is_confirmed_without_asking_anybody(SealLevel level) {
        byte[] signed = new SignPdf(keys, authorities.form(level)).seal(PRINTED, NOW);

        assertThat(Confirmation.of(signed, authorities.anchors(), NOW).indication())
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"T", "LT", "LTA"})
    void nothing_is_signed_while_an_authority_is_silent(SealLevel level) throws Exception {
        SealPdf seal;
        try (AuthoritiesFixture silent = new AuthoritiesFixture(folder, NOW)) {
            seal = new SignPdf(keys, silent.form(level));
        }

        assertThatThrownBy(() -> seal.seal(PRINTED, NOW)).isInstanceOf(SealRefused.class);
    }

    @Test
    void a_level_with_a_time_stamp_needs_an_authority_for_it() {
        assertThatThrownBy(() -> new SealForm(SealLevel.T, Optional.empty(), List.of(), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timeStamps");
    }
}
