package kz.iin.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the installation before Arquillian looks at its configuration; JUnit closes it after the last test class. */
final class InstallationExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(Installation.class))
                .getOrComputeIfAbsent(Installation.class, type -> Installation.start(), Installation.class);
    }
}
