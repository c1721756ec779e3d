package kz.iin.standin.control;

import java.util.Optional;
import java.util.stream.Stream;

/** What the ministries can be asked; named as in their WSDL. */
public enum Operation {
    CHECK_PERSON("checkPerson"),
    FIND_PERSON("findPerson"),
    REGISTER_NUMBER("registerNumber");

    private final String wsdlName;

    Operation(String wsdlName) {
        this.wsdlName = wsdlName;
    }

    public String wsdlName() {
        return wsdlName;
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
}
