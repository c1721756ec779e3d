package kz.iin.copy.scanning;

import jakarta.ejb.ApplicationException;

/** The scanner did not say whether a copy is clean. Nothing is stored and nothing is refused: the same may be sent again. */
@ApplicationException(rollback = true)
public class ScannerSilent extends RuntimeException {

    public ScannerSilent(String reason) {
        super(reason);
    }

    public ScannerSilent(Throwable cause) {
        super("the virus scanner does not answer", cause);
    }
}
