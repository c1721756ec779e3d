package kz.iin.report.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.iin.mail.Enclosure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the forms into a folder, each at once: who looks there sees a whole file or none. One that lies there is not touched. */
@ApplicationScoped
class FolderCarrier implements Carrier {

    private List<String> folders;

    protected FolderCarrier() {}

    @Inject
    FolderCarrier(@ConfigProperty(name = "iin.reports.folder") Optional<String> folder) {
        folders = folder.stream().toList();
    }

    @Override
    public Way way() {
        return Way.FOLDER;
    }

    @Override
    public List<String> recipients() {
        return List.copyOf(folders);
    }

    @Override
    public boolean carry(Delivery delivery, List<Enclosure> forms) throws IOException {
        for (Enclosure form : forms) {
            put(form, Path.of(delivery.recipient()));
        }
        return true;
    }

    private static void put(Enclosure form, Path folder) throws IOException {
        Path file = folder.resolve(form.name());
        if (Files.exists(file)) {
            requireSame(form, file);
            return;
        }
        Path unfinished = Files.createTempFile(folder, form.name(), ".part");
        try {
            Files.write(unfinished, form.content());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void requireSame(Enclosure form, Path file) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(file), form.content())) {
            throw new FileAlreadyExistsException(form.name(), null, "another file is called so");
        }
    }
}
