package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Instant AT = Instant.parse("2026-11-24T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ROLE, c.third, a.first, false",
        "ROLE, c.third, b.second, true",
        "ROLE, b.second, b.second, false",
        "SIGN_IN, b.second, b.second, true",
        "MISSION, TUR-IST, a.first, false",
        "MISSION, TUR-IST, b.second, true"
    })
    void nobody_confirms_what_he_proposed_or_a_role_for_himself(
            Proposal.Kind kind, String subject, String login, boolean isConfirmable) {
        Wanted wanted = new Wanted(subject, Optional.empty(), Optional.empty());
        Proposal proposal = new Proposal(1, kind, wanted, "a.first", AT);

        assertThat(proposal.isConfirmableBy(login)).isEqualTo(isConfirmable);
    }
}
