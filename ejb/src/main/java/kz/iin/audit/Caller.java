package kz.iin.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Through whose system the present request came: said by the edge that let it in, and forgotten with the request. A request
 * of the console, and what the system does by itself, came through nobody's.
 */
@RequestScoped
public class Caller {

    private String sender;

    /** @param senderId of a registered sender that was let in */
    public void comesThrough(String senderId) {
        sender = senderId;
    }

    /** The system, where the request names no person: the ministry's, or this one. */
    public Actor itself() {
        return sender().map(Actor::system).orElse(Actor.SYSTEM);
    }

    /** The person, acting through that system. */
    public Actor with(Actor person) {
        return sender().map(person::through).orElse(person);
    }

    private Optional<String> sender() {
        return Optional.ofNullable(sender);
    }
}
