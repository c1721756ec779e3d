package kz.iin.registry;

/** The request was taken and the answer will be brought: nothing is wrong, and asking again now is of no use. */
public class AnswerAwaited extends RegistryUnavailable {

    public AnswerAwaited() {
        super("AWAITED");
    }
}
