package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories copied and removed as a whole. */
final class CopiedTree {

    private CopiedTree() {}

    /** Copies every file, over an older copy if there is one. */
    static void copy(Path from, Path to) {
        for (Path source : contents(from)) {
            copyOne(source, to.resolve(from.relativize(source)));
        }
    }

    static void delete(Path directory) {
        contents(directory).stream().sorted(Comparator.reverseOrder()).forEach(CopiedTree::deleteOne);
    }

    private static List<Path> contents(Path directory) {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyOne(Path source, Path target) {
        try {
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
