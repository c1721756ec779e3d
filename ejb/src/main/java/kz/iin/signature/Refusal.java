package kz.iin.signature;

/** Carries the reason from where it is seen to where the verdict is given. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    static void when(boolean wrong, Reason reason) throws Refusal {
        if (wrong) {
            throw new Refusal(reason);
        }
    }
}
