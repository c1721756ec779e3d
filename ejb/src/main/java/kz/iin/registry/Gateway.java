package kz.iin.registry;

/** The adapter to one ministry. */
public interface Gateway {

    Partner partner();

    /**
     * Sends a request and reads the answer. Called outside any transaction.
     *
     * @throws RegistryUnavailable when there is no answer yet: ask again later
     * @throws RequestRefused when there will never be one: do not ask again
     */
    Answer ask(OutgoingMessage message) throws RegistryUnavailable, RequestRefused;
}
