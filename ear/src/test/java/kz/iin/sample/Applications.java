package kz.iin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The applications in the folder {@code applications} of the test resources, in the order of their numbers. */
public final class Applications {

    private Applications() {}

    /** Those that go the whole way: no registry knows anything about these persons. */
    public static List<SampleApplication> all() {
        return in("/applications");
    }

    /** Those of the persons whom the stand-in ministries know. */
    public static List<SampleApplication> special() {
        return in("/applications/special");
    }

    /** One of the special ones, by a part of its file name. */
    public static SampleApplication special(String what) {
        return special().stream()
                .filter(application -> application.name().contains(what))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no special application: " + what));
    }

    private static List<SampleApplication> in(String folder) {
        URI place = URI.create(Applications.class.getResource(folder).toString());
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(SampleApplication::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
