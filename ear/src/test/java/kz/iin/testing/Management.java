package kz.iin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The server's management model, read as an administrator on the same machine. */
public final class Management {

    private final URI address;

    public Management(Installation installation) {
        this.address = installation.management();
    }

    /** The address alternates keys and values: {@code "subsystem", "datasources"}. */
    public boolean has(String... address) {
        return Operations.isSuccessfulOutcome(
                execute(Operations.createReadResourceOperation(Operations.createAddress(address))));
    }

    public ModelNode read(String attribute, String... address) {
        ModelNode outcome =
                execute(Operations.createReadAttributeOperation(Operations.createAddress(address), attribute));
        if (!Operations.isSuccessfulOutcome(outcome)) {
            throw new IllegalArgumentException(
                    Operations.getFailureDescription(outcome).asString());
        }
        return Operations.readResult(outcome);
    }

    /** As the server's own configuration would: what is read anew each time sees it at once. */
    public void setSystemProperty(String name, String value) {
        ModelNode operation = Operations.createAddOperation(Operations.createAddress("system-property", name));
        operation.get("value").set(value);
        execute(operation);
    }

    public void removeSystemProperty(String name) {
        execute(Operations.createRemoveOperation(Operations.createAddress("system-property", name)));
    }

    private ModelNode execute(ModelNode operation) {
        try (ModelControllerClient client =
                ModelControllerClient.Factory.create(address.getHost(), address.getPort())) {
            return client.execute(operation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
