package kz.iin.application;

import java.time.Instant;
import kz.iin.decision.Finding;

/** A finding as the file keeps it. */
public record RecordedFinding(Finding finding, Instant at) {}
