package kz.iin.journey;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.MTOMFeature;
import java.net.URI;
import java.util.Map;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mfa.v1.MfaRegistryService;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistryService;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistryService;
import kz.iin.run.DemoSenders;

/** The systems of the three ministries, on Metro: another SOAP stack than the server's. A port serves one thread. */
public record Callers(MfaRegistry mfa, MvdRegistry mvd, MtsriapRegistry mtsriap) {

    /** @param application the context root, with a slash at the end */
    public static Callers of(URI application) {
        return new Callers(
                at(application, "ws/mfa/v1", new MfaRegistryService().getMfaRegistryPort(new MTOMFeature())),
                at(application, "ws/mvd/v1", new MvdRegistryService().getMvdRegistryPort(new MTOMFeature())),
                at(
                        application,
                        "ws/mtsriap/v1",
                        new MtsriapRegistryService().getMtsriapRegistryPort(new MTOMFeature())));
    }

    private static <P> P at(URI application, String path, P port) {
        URI address = application.resolve(path);
        String sender = DemoSenders.callerOf(address).orElseThrow();
        ((BindingProvider) port)
                .getRequestContext()
                .putAll(Map.of(
                        BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address.toString(),
                        BindingProvider.USERNAME_PROPERTY, sender,
                        BindingProvider.PASSWORD_PROPERTY, DemoSenders.passwordOf(sender)));
        return port;
    }
}
