package kz.iin.run;

/** Why the run cannot go on, in words for the one who started it: the message is shown, the stack trace is not. */
public final class RunFailure extends RuntimeException {

    public RunFailure(String message) {
        super(message);
    }

    public RunFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
