package kz.iin.registry;

/** What an adapter makes of an answer that keeps to the contract. */
@FunctionalInterface
public interface AnswerReading<T> {

    /**
     * @throws RegistryUnavailable when it is no answer to what was asked
     * @throws RequestRefused when it says that there will never be one
     */
    Answer read(T response) throws RegistryUnavailable, RequestRefused;
}
