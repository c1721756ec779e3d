package kz.iin.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The trees of the tests: the contracts, their samples, their pages; all laid out as {@code <direction>/<service>/v1}. */
record Tree(Path root) {

    static final Tree CONTRACTS = at("/META-INF/wsdl");
    static final Tree SAMPLES = at("/samples");
    static final Tree PAGES = at("/META-INF/contracts");

    /** Samples of the gateway's messages, laid out as {@code <schema>/{valid,invalid}}. */
    static final Tree GATEWAY_SAMPLES = at("/gateway-samples");

    private static Tree at(String resource) {
        return new Tree(Path.of(URI.create(Tree.class.getResource(resource).toString())));
    }

    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
