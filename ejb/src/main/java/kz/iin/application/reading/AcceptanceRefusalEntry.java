package kz.iin.application.reading;

import java.time.Instant;
import java.util.List;
import kz.iin.application.DeclineGround;
import kz.iin.application.Declined;

/**
 * An acceptance refusal as a list shows it: who declined what for which grounds, never the officer's words.
 *
 * @param grounds in the order of the rules
 */
public record AcceptanceRefusalEntry(
        String number, Mission mission, String officer, Instant at, List<DeclineGround> grounds) {

    public AcceptanceRefusalEntry {
        grounds = List.copyOf(grounds);
    }

    static AcceptanceRefusalEntry of(Declined declined, Mission mission) {
        return new AcceptanceRefusalEntry(
                declined.number(),
                mission,
                declined.declining().officer(),
                declined.at(),
                declined.declining().reasons().keySet().stream().sorted().toList());
    }
}
