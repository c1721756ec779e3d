package kz.iin.registry;

/** The adapter to one ministry. */
public interface Gateway {

    Partner partner();

    /** The request as it will be sent by every try. */
    String write(Question question);

    /** Sends a request and reads the answer. Called outside any transaction. */
    Answer ask(OutgoingMessage message) throws RegistryUnavailable;
}
