package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Optional;

/** By which rules applications are taken, and when. */
public record RuleSetPeriod(
        String code, String admits, int categories, LocalDate from, Optional<LocalDate> to, String source) {}
