package kz.iin.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.number.Iin;
import kz.iin.person.Person;
import kz.iin.person.PersonFixture;

/** Questions about invented persons. */
public final class QuestionFixture {

    public static final UUID MESSAGE_ID = UUID.fromString("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02");
    public static final Iin FORMED = new Iin("800101050003");

    private QuestionFixture() {}

    public static Question aCheckOf(Person person) {
        return a(Operation.CHECK_PERSON, person, Optional.empty());
    }

    static Question a(Operation operation, Person person, Optional<Iin> iin) {
        return new Question(MESSAGE_ID, operation, "2026-00000017", person, iin, Instant.parse("2026-03-02T06:00:00Z"));
    }

    static Question a(Operation operation, Optional<Iin> iin) {
        return a(operation, PersonFixture.aPerson(), iin);
    }
}
