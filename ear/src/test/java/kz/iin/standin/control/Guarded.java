package kz.iin.standin.control;

import java.util.Optional;

/** What the switches stand before, as far as they have to know it. */
public interface Guarded {

    /** The ministries: an action names the operation, and nobody signs. */
    Guarded MINISTRY = new Guarded() {

        @Override
        public Optional<Operation> operationOf(String soapAction, String request) {
            return Operation.ofAction(soapAction);
        }

        @Override
        public boolean signs() {
            return false;
        }

        @Override
        public byte[] sealed(byte[] answer, Behaviour behaviour) {
            return answer;
        }
    };

    /** @param soapAction may be missing */
    Optional<Operation> operationOf(String soapAction, String request);

    /** Whether its answers are signed. */
    boolean signs();

    /** The answer as it goes over the wire: signed, or as the behaviour spoils the signature. */
    byte[] sealed(byte[] answer, Behaviour behaviour);
}
