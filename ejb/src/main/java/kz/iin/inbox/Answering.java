package kz.iin.inbox;

import kz.iin.shared.DomainException;

/** What is asked of us in a message, and how it is answered. */
public interface Answering {

    /** Does what is asked, within the transaction that also stores the answer. */
    byte[] carryOut();

    /** The answer when a rule of the domain declined: nothing was changed. */
    byte[] decline(DomainException declined);
}
