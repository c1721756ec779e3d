package kz.iin.application.decide;

import java.time.Instant;
import java.time.LocalDate;
import kz.iin.application.ApplicationNumber;

/** An entry of the operators' queue. */
public record AwaitingDecision(ApplicationNumber number, String mission, Instant since, LocalDate deadline) {}
