package kz.iin.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the console, read from the sources: a new page is tested without anybody thinking of it. */
final class ConsoleAddresses {

    private static final Path WEB = Path.of("../web/src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"/(console/[a-z-]+)\"\\)");

    private ConsoleAddresses() {}

    /** But the two at which somebody signs in. */
    static List<String> all() {
        Stream<String> pages = files(WEB.resolve("webapp/console"))
                .map(page -> "console/" + page.getFileName().toString().replace(".xhtml", ""))
                .filter(page -> !page.matches("console/(login|second-factor)"));
        Stream<String> servlets = files(WEB.resolve("java/kz/iin/web/console"))
                .flatMap(source -> SERVLET.matcher(text(source)).results().map((MatchResult found) -> found.group(1)));
        return Stream.concat(pages, servlets).sorted().toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
