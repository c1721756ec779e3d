package kz.iin.access;

import java.util.EnumSet;
import java.util.Set;

/** The way a message comes in. */
public enum Channel {
    /** The services of the ministries, called without the gateway. */
    DIRECT(Set.of()),
    /** The e-government gateway: whoever is registered, a message there is signed. */
    SHEP(Set.of(Proof.SIGNATURE));

    private final Set<Proof> proofs;

    Channel(Set<Proof> proofs) {
        this.proofs = proofs;
    }

    /** What the sender has to show on this channel. */
    Set<Proof> demanded(Sender sender) {
        Set<Proof> demanded = EnumSet.copyOf(sender.proofs());
        demanded.addAll(proofs);
        return demanded;
    }
}
