package kz.iin.application.watch;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.registry.Operation;
import kz.iin.registry.Partner;

/**
 * A question that a ministry has not answered.
 *
 * @param failure why the last try failed, or why the message is dead
 * @param isDead it is not asked again by itself
 */
public record Unanswered(
        ApplicationNumber application,
        LocalDate deadline,
        Partner partner,
        Operation operation,
        int tries,
        Optional<String> failure,
        boolean isDead) {}
