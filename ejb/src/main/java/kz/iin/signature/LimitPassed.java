package kz.iin.signature;

import java.io.IOException;

/** The message is larger than it may be. */
final class LimitPassed extends IOException {

    private static final long serialVersionUID = 1L;

    LimitPassed(String limit) {
        super(limit);
    }
}
