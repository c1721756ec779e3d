package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a partner can be allowed to call, each as service/operation. */
@ApplicationScoped
public class ServedOperations {

    @Inject
    private Operations operations;

    public List<String> names() {
        return operations.names().map(OperationName::toString).sorted().toList();
    }
}
