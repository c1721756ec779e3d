package kz.iin.registry.outbox;

import kz.iin.registry.Answer;
import kz.iin.registry.Gateway;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;

/** The adapter to one ministry, each operation behind its breaker. */
record Guarded(Gateway gateway, Breakers breakers) implements Gateway {

    @Override
    public Partner partner() {
        return gateway.partner();
    }

    @Override
    public Answer ask(OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return switch (message.operation()) {
            case CHECK_PERSON -> breakers.checkPerson(gateway, message);
            case FIND_BY_DOCUMENT -> breakers.findByDocument(gateway, message);
            case FIND_BY_NAME, FIND_BY_LATIN_NAME -> breakers.findByName(gateway, message);
            case REGISTER_NUMBER -> breakers.registerNumber(gateway, message);
            case CORRECT_NUMBER -> breakers.correctNumber(gateway, message);
            case ANNUL_NUMBER -> breakers.annulNumber(gateway, message);
            case DELIVER_REPORT -> breakers.deliverReport(gateway, message);
        };
    }
}
