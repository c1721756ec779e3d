package kz.iin.application.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Claim;

/** An entry of the operators' queue. */
public record AwaitingDecision(
        ApplicationNumber number, String mission, Instant since, LocalDate deadline, Optional<Claim> claim) {}
