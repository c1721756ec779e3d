package kz.iin.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The payload of one message, {@code <direction>/<service>/v1/{valid,invalid}/<element>[-what].xml}. An invalid one
 * states why it is in its first comment: {@code <!-- expected: <rule of XML Schema> at <path of the element> -->}.
 */
record Sample(Path file) {

    private static final Pattern EXPECTED = Pattern.compile("<!-- expected: (\\S+) at (\\S+) -->");

    static Stream<Sample> valid() {
        return all().filter(sample -> sample.kind().equals("valid"));
    }

    static Stream<Sample> invalid() {
        return all().filter(sample -> sample.kind().equals("invalid"));
    }

    static Stream<Sample> all() {
        return Tree.SAMPLES.files(".xml").stream().map(Sample::new);
    }

    String kind() {
        return file.getParent().getFileName().toString();
    }

    String place() {
        return Tree.SAMPLES.root().relativize(file.getParent().getParent()).toString();
    }

    String element() {
        return file.getFileName().toString().split("[-.]")[0];
    }

    /** The schema that governs it. */
    Path schema() {
        Path version = Tree.CONTRACTS.root().resolve(place());
        return version.resolve(version.getParent().getFileName() + ".xsd");
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Violation expected() {
        Matcher stated = EXPECTED.matcher(text());
        if (!stated.find()) {
            throw new IllegalStateException("states no reason: " + this);
        }
        return new Violation(stated.group(1), stated.group(2));
    }

    List<Violation> violations() {
        return SchemaCheck.violations(schema(), text());
    }

    @Override
    public String toString() {
        return Tree.SAMPLES.root().relativize(file).toString();
    }
}
