package kz.iin.application;

import java.util.Objects;
import java.util.Optional;

/**
 * The applicant takes the application back.
 *
 * @param officer the sign-in name of the officer who took the withdrawal
 * @param reason if the applicant gave one
 */
public record Withdrawal(String officer, Optional<String> reason) {

    public Withdrawal {
        Objects.requireNonNull(officer, "officer");
        if (reason.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("reason: a text, if there is one");
        }
    }
}
