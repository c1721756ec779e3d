package kz.iin.registry.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.registry.ContractXml;
import kz.iin.registry.DeclaredFault;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.Timeouts;
import kz.iin.shep.AsyncInfo;
import kz.iin.shep.AsyncMessage;
import kz.iin.shep.Data;
import kz.iin.shep.MessageInfo;
import kz.iin.shep.Status;
import kz.iin.shep.SyncRequest;
import kz.iin.shep.exchange.CallGateway;
import kz.iin.shep.exchange.GatewayFault;
import kz.iin.shep.exchange.GatewayUnavailable;
import kz.iin.shep.exchange.OurName;
import kz.iin.shep.exchange.Seal;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Element;

/** What both channels to a ministry share: envelopes are written and signed, sent, and what comes back is understood. */
@ApplicationScoped
class Mailing {

    @Inject
    private Seal seal;

    @Inject
    private CallGateway gateway;

    @Inject
    private OurName ourName;

    @Inject
    private Timeouts timeouts;

    @Inject
    private Clock clock;

    @Inject
    private Config config;

    /** The codes by which systems behind the gateway say that they have done what was asked: an open list. */
    @Inject
    @ConfigProperty(name = "iin.shep.success", defaultValue = "SCSS001,Success")
    private List<String> success;

    byte[] request(OutgoingMessage message) {
        MessageInfo info =
                MessageInfo.from(ourName.sender(), message.messageId().toString(), serviceId(message), clock.instant());
        return seal.sign(SyncRequest.write(info, message.payload()));
    }

    byte[] firstOfChain(OutgoingMessage message) {
        AsyncInfo info = AsyncInfo.request(ourName.sender(), serviceId(message), clock.instant());
        return seal.sign(AsyncMessage.write(info, message.payload()));
    }

    /** Where the answer is the gateway's own. */
    Element post(URI address, String operation, OutgoingMessage message, byte[] signed) throws RegistryUnavailable {
        try {
            return call(address, operation, message, signed);
        } catch (GatewayUnavailable unavailable) {
            throw new RegistryUnavailable(unavailable.code(), unavailable);
        }
    }

    /** Where the ministry answers in the same exchange, so that the fault is its own, too. */
    Element ask(URI address, String operation, OutgoingMessage message, byte[] signed)
            throws RegistryUnavailable, RequestRefused {
        try {
            return call(address, operation, message, signed);
        } catch (GatewayFault fault) {
            throw DeclaredFault.unavailable(
                    fault.codes().stream().filter(DeclaredFault::isRefusal).findFirst());
        } catch (GatewayUnavailable unavailable) {
            throw new RegistryUnavailable(unavailable.code(), unavailable);
        }
    }

    Element call(URI address, String operation, OutgoingMessage message, byte[] signed) throws GatewayUnavailable {
        CallGateway.Errand errand = new CallGateway.Errand(
                address,
                operation,
                Optional.of(message.messageId().toString()),
                timeouts.of(message.operation()),
                Optional.of(message.operation().partner().name()));
        return gateway.call(errand, signed);
    }

    boolean isSuccess(Status status) {
        return success.contains(status.code());
    }

    Instant moment() {
        return clock.instant();
    }

    /**
     * The business answer, in whatever form it comes.
     *
     * @throws RequestRefused if the declared fault comes in its place and calls the request wrong
     */
    static <T> T read(Data data, ContractXml xml, Class<T> type) throws RegistryUnavailable, RequestRefused {
        requireNoFault(data);
        try {
            if (data instanceof Data.Text text) {
                return xml.read(text.xml(), type);
            }
            if (data instanceof Data.Elements elements) {
                return xml.read(elements.child(elementOf(type)).orElse(elements.data()), type);
            }
            throw new RegistryUnavailable("NO_DATA");
        } catch (JAXBException | ClassCastException broken) {
            throw new RegistryUnavailable("BAD_ANSWER", broken);
        }
    }

    /** @throws RequestRefused if the ministry's last word stands where the answer would */
    static void requireNoFault(Data data) throws RegistryUnavailable, RequestRefused {
        if (data instanceof Data.Text text) {
            DeclaredFault.requireNoneIn(text.xml());
        } else if (data instanceof Data.Elements elements) {
            DeclaredFault.requireNoneIn(elements.data());
        }
    }

    /** {@code findPersonResponse} for {@code FindPersonResponse}: our contracts name types after their elements. */
    private static String elementOf(Class<?> type) {
        return type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
    }

    /** {@code iin.shep.consumed.check-person}; until the gateway gives another, made of the names. */
    private String serviceId(OutgoingMessage message) {
        String operation = message.operation().name();
        return config.getOptionalValue(
                        "iin.shep.consumed."
                                + operation.toLowerCase(Locale.ROOT).replace('_', '-'),
                        String.class)
                .orElse(message.operation().partner() + "_" + operation);
    }
}
