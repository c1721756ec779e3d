package kz.iin.registry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/**
 * A question to a ministry, whole and unchangeable: it is written down once and every try sends the same bytes.
 *
 * @param iin the formed number; present only in what is told about it
 */
public record Question(
        UUID messageId,
        Operation operation,
        String applicationNumber,
        Person person,
        Optional<Iin> iin,
        Instant askedAt) {

    public Question {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(applicationNumber, "applicationNumber");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(askedAt, "askedAt");
        if (iin.isPresent() != operation.namesNumber()) {
            throw new IllegalArgumentException("iin: present exactly when GBD FL is told about a number");
        }
    }
}
