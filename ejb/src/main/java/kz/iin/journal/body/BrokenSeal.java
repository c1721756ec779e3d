package kz.iin.journal.body;

import java.util.UUID;

/** A body in the journal does not open: another key, another place, or changed bytes. */
public class BrokenSeal extends RuntimeException {

    BrokenSeal(UUID row, Part part, Throwable cause) {
        super("journal row " + row + ", " + part + ": not the body that was put there, or another key", cause);
    }
}
