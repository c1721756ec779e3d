package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which operation a service id of the gateway's registry stands for: rows {@code id=service/operation}. The ids are given out
 * when a service is registered there; until then {@code services.properties} has ids made of the names.
 */
@ApplicationScoped
class ServiceTable {

    private Map<String, OperationName> rows;

    protected ServiceTable() {}

    @Inject
    ServiceTable(@ConfigProperty(name = "iin.shep.services") Optional<String> table) {
        Properties read = new Properties();
        try (Reader text = table.map(ServiceTable::lines).orElseGet(ServiceTable::usual)) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows = read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> OperationName.parse(read.getProperty(id))));
    }

    Optional<OperationName> operation(String serviceId) {
        return Optional.ofNullable(rows.get(serviceId));
    }

    Map<String, OperationName> rows() {
        return rows;
    }

    private static Reader lines(String table) {
        return new StringReader(table.replace(',', '\n'));
    }

    private static Reader usual() {
        return new InputStreamReader(
                ServiceTable.class.getResourceAsStream("services.properties"), StandardCharsets.UTF_8);
    }
}
