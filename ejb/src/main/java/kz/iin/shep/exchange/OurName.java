package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.shep.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which id, and with which password, we are registered at the gateway. */
@ApplicationScoped
public class OurName {

    @Inject
    @ConfigProperty(name = "iin.shep.sender.id", defaultValue = "IIN")
    private String id;

    @Inject
    @ConfigProperty(name = "iin.shep.sender.password")
    private Optional<String> password;

    public Sender sender() {
        return new Sender(id, password);
    }
}
