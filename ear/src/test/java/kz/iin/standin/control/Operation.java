package kz.iin.standin.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the ministries and the gateway can be asked; named as in their WSDL. */
public enum Operation {
    CHECK_PERSON("checkPerson"),
    FIND_PERSON("findPerson"),
    REGISTER_NUMBER("registerNumber"),
    CORRECT_NUMBER("correctNumber"),
    ANNUL_NUMBER("annulNumber"),
    DELIVER_REPORT("deliverReport"),
    /** Of the gateway's synchronous channel. */
    SEND_SYNC("SendMessage"),
    /** Of its asynchronous channel, as those below. */
    SEND_ASYNC("sendMessage"),
    CONFIRM_DELIVERY("sendDeliveryNotification"),
    GET_STATUS("getMessageStatus"),
    GET_MESSAGES("getMessages");

    private static final Pattern IN_BODY = Pattern.compile("<(?:\\w+:)?Body[^>]*>\\s*<(?:\\w+:)?(\\w+)");

    private final String wsdlName;

    Operation(String wsdlName) {
        this.wsdlName = wsdlName;
    }

    public String wsdlName() {
        return wsdlName;
    }

    public static Set<Operation> ofMinistries() {
        return EnumSet.range(CHECK_PERSON, DELIVER_REPORT);
    }

    public static Set<Operation> ofGateway() {
        return EnumSet.range(SEND_SYNC, GET_MESSAGES);
    }

    /** All that can go wrong with it. */
    List<Mode> faults() {
        return ofGateway().contains(this) ? Mode.faultsOfSignedAnswers() : Mode.faults();
    }

    public static Optional<Operation> named(String wsdlName) {
        return Stream.of(values())
                .filter(operation -> operation.wsdlName.equals(wsdlName))
                .findFirst();
    }

    /** By the last part of the action, which the contracts end with the operation's name. */
    public static Optional<Operation> ofAction(String soapAction) {
        return soapAction == null
                ? Optional.empty()
                : named(soapAction.replace("\"", "").replaceFirst(".*:", ""));
    }

    /** By the element in the body: the gateway's actions are empty. */
    public static Optional<Operation> inBody(String envelope) {
        Matcher element = IN_BODY.matcher(envelope);
        return element.find() ? named(element.group(1)) : Optional.empty();
    }
}
