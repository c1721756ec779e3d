package kz.iin.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.decision.RefusalGround;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/**
 * What the applicant is told of a refusal.
 *
 * @param addressee whose application it is
 * @param operator the sign-in name of the operator of the MVD who decided
 * @param grounds in the order in which the law lists them
 * @param complaint how to complain and to apply again
 */
public record RefusalNotice(
        ApplicationNumber number,
        Addressee addressee,
        String mission,
        String operator,
        Instant refusedAt,
        List<NoticedGround> grounds,
        Text complaint) {

    public RefusalNotice {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("grounds: at least one");
        }
    }

    /**
     * The applicant, as the application names him.
     *
     * @param cyrillic empty when nobody wrote the name in Cyrillic letters
     */
    public record Addressee(PersonName latin, Optional<PersonName> cyrillic) {

        static Addressee of(Person person) {
            return new Addressee(person.latinName(), person.cyrillicName());
        }

        /** Each script on a line of its own. */
        String names() {
            return cyrillic.map(name -> latin.full() + "\n" + name.full()).orElseGet(latin::full);
        }
    }

    /**
     * A ground as the notice words it.
     *
     * @param reason as the operator gave it
     * @param existingIins the numbers that the person has already, masked where the reader may not know them
     */
    public record NoticedGround(RefusalGround ground, Text text, String reason, List<String> existingIins) {

        public NoticedGround {
            existingIins = List.copyOf(existingIins);
        }

        /** Withholds the reason: this text may end in a log. */
        @Override
        public String toString() {
            return "NoticedGround[" + ground + ", withheld]";
        }
    }
}
