package kz.iin.certificate.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stationery of this installation. */
@ApplicationScoped
class ConfiguredStationery {

    @Inject
    @ConfigProperty(name = "iin.print.dir")
    private Optional<String> folder;

    @Produces
    @Singleton
    Stationery stationery() {
        return folder.map(Path::of).map(Stationery::from).orElseGet(Stationery::ours);
    }
}
