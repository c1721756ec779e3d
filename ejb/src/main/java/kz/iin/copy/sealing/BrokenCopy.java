package kz.iin.copy.sealing;

/** A copy in the database does not open: another key, another place, or changed bytes. */
public class BrokenCopy extends RuntimeException {

    BrokenCopy(Place place, Throwable cause) {
        super(
                "copy of application " + place.application() + ": not the file that was put there, or another key",
                cause);
    }
}
