package kz.iin.registry;

/** The request was taken and the answer will be brought: asking again now is of no use. */
public class AnswerAwaited extends RegistryUnavailable {

    public AnswerAwaited() {
        super("AWAITED");
    }

    /** @param unbelieved why what was brought so far is not the answer */
    public AnswerAwaited(RegistryUnavailable unbelieved) {
        super(unbelieved.code(), unbelieved);
    }
}
