package kz.iin.console;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.testing.Installation;

/**
 * Every page of the console, as found among the files of the web module: a new one is looked at without being named here. It is
 * opened by the first person who may; where it wants to know of which application, or of which user, with one of them.
 */
final class EveryPage {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp", "console");
    private static final List<String> PEOPLE = List.of("admin", "operator.one", "supervisor.ist", "officer.ist");
    private static final List<String> QUERIES = List.of("", "?number=" + ConsoleFixture.ISSUED, "?login=officer.ist");
    private static final int OK = 200;

    /** The sign-in stands before there is anybody, and a draft is looked at step by step in CounterPagesIT. */
    private static final List<String> LOOKED_AT_ELSEWHERE = List.of("login", "counter/draft");

    /** Pages that are about something else than an application or a user, each with one of it. */
    private static final Map<String, String> ABOUT = Map.of(
            "integration/message",
            "select '?id=' || min(id::text) from journal_message",
            "mission",
            "select '?code=TUR-IST'",
            "rule-set",
            "select '?code=PILOT_2025'");

    private final Browser browser;

    EveryPage(Browser browser) {
        this.browser = browser;
    }

    /** Their paths below {@code console/}. */
    static Stream<String> paths() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> PAGES.relativize(file)
                            .toString()
                            .replace(".xhtml", "")
                            .replace('\\', '/'))
                    .filter(path -> !LOOKED_AT_ELSEWHERE.contains(path))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The page as it stands before the first person who is shown it. */
    Page open(String path, String language) {
        return PEOPLE.stream()
                .flatMap(login -> addresses(path).stream().flatMap(address -> shown(login, language, address)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + ": nobody is shown this page"));
    }

    private Stream<Page> shown(String login, String language, String address) {
        Page page = browser.person(login, language);
        APIResponse answer = page.request().get(address);
        if (answer.status() != OK) {
            page.close();
            return Stream.empty();
        }
        page.navigate(address);
        return Stream.of(page);
    }

    private static List<String> addresses(String path) {
        String plain = "console/" + path;
        return ABOUT.containsKey(path)
                ? List.of(plain + Installation.current().database().text(ABOUT.get(path)))
                : QUERIES.stream().map(plain::concat).toList();
    }
}
