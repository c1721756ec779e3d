package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.reading.Mission;

/** When a mission takes applications, and by what act. */
public record MissionPeriod(Mission mission, LocalDate from, Optional<LocalDate> to, String source) {}
