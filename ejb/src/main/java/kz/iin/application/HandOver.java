package kz.iin.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A certificate comes into the hands of its recipient.
 *
 * @param certificate its number
 * @param officer the sign-in name of the officer who handed it over
 * @param paper that the certificate is printed on, where it was told
 * @param at by the clock of the mission, as exact as it is kept
 */
public record HandOver(
        String certificate,
        Optional<SecurityPaper> paper,
        String officer,
        Instant at,
        Recipient recipient,
        Confirmation confirmation) {

    public HandOver {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(officer, "officer");
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(confirmation, "confirmation");
    }
}
