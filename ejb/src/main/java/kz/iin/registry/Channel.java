package kz.iin.registry;

/** A way to one ministry: plain SOAP, or inside messages of the e-government gateway. */
public interface Channel {

    /**
     * Sends a written request and reads the answer, checked against the contract.
     *
     * @param operation as the contract names it
     * @throws RegistryUnavailable when no answer came that can be believed; the request may be sent again
     * @throws RequestRefused when the ministry says that the request breaks the contract
     */
    <T> Answer exchange(String operation, OutgoingMessage message, Class<T> answerType, AnswerReading<T> reading)
            throws RegistryUnavailable, RequestRefused;
}
