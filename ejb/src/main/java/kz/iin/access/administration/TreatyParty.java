package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Optional;

/** A country that is bound by a treaty, since when and until when, and by what we know it. */
public record TreatyParty(
        String treaty, String country, LocalDate from, Optional<LocalDate> to, String confidence, String source) {}
