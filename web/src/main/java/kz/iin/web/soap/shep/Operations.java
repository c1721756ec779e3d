package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jws.WebMethod;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.web.soap.ContractXml;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Refused;

/** All operations of the services, as their contracts name them, and the service ids under which the gateway asks for them. */
@ApplicationScoped
class Operations {

    private ServiceTable services;
    private Map<OperationName, Operation> operations;

    protected Operations() {}

    @Inject
    Operations(ServiceTable services, MfaRegistry mfa, MvdRegistry mvd, MtsriapRegistry mtsriap) {
        this.services = services;
        this.operations = Stream.of(
                        named("mfa", MfaRegistry.class, mfa),
                        named("mvd", MvdRegistry.class, mvd),
                        named("mtsriap", MtsriapRegistry.class, mtsriap))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        services.rows().values().forEach(this::get);
    }

    /** @throws Refused if no operation has this service id */
    OperationName named(String serviceId) {
        return services.operation(serviceId).orElseThrow(() -> new Refused(FaultCode.UNKNOWN_SERVICE));
    }

    Operation get(OperationName name) {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new IllegalStateException("iin.shep.services names no operation of ours: " + name);
        }
        return operation;
    }

    Stream<OperationName> names() {
        return operations.keySet().stream();
    }

    private static Stream<Map.Entry<OperationName, Operation>> named(
            String service, Class<?> contract, Object endpoint) {
        ContractXml xml = new ContractXml(contract);
        return Stream.of(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(WebMethod.class))
                .map(method ->
                        Map.entry(new OperationName(service, method.getName()), new Operation(endpoint, method, xml)));
    }
}
