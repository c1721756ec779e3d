package kz.iin.console;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.iin.run.BuiltFiles;
import kz.iin.testing.Installation;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Chromium at the console of the fixture, for the tests of one class: the one of the system, or the one that Playwright
 * downloads where there is none.
 */
public final class Browser implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final int PICTURE_TRIES = 5;
    private static final double PICTURE_PAUSE_MILLIS = 300;

    private static final Path OF_THE_SYSTEM = Path.of("/usr/bin/chromium");

    private final Map<String, BrowserContext> people = new HashMap<>();
    private final Callable<URI> stage;
    private URI application;
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    public Browser() {
        this(Browser::fixture);
    }

    /** @param stage asked once, before the tests, for the address of another console */
    public Browser(Callable<URI> stage) {
        this.stage = stage;
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws Exception {
        application = stage.call();
        boolean installed = Files.isExecutable(OF_THE_SYSTEM);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        chromium = playwright.chromium().launch(installed ? options().setExecutablePath(OF_THE_SYSTEM) : options());
    }

    private static URI fixture() throws IOException {
        Installation installation = Installation.current();
        ConsoleFixture.write(installation.database());
        return installation.address();
    }

    private LaunchOptions options() {
        return new LaunchOptions()
                .setArgs(List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        // a shifted port may be one that Chromium thinks unsafe: 10080
                        "--explicitly-allowed-ports=" + application.getPort()));
    }

    /** What every open page showed when a test failed: the element that was waited for is missing from the message. */
    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        String name = "failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
        List<Page> open = chromium.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
        for (int i = 0; i < open.size(); i++) {
            keep(open.get(i), name.replaceAll("\\W+", "-") + "-" + i);
        }
    }

    private static void keep(Page page, String name) {
        try {
            Path pictures = Files.createDirectories(BuiltFiles.target().resolve("screenshots"));
            Files.writeString(pictures.resolve(name + ".html"), page.url() + "\n" + page.content());
            picture(page, name);
        } catch (PlaywrightException | IOException gone) {
            // the test has failed by itself: a page that is gone, or no room for it, must not hide why
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        chromium.close();
        playwright.close();
    }

    /** Somebody who has not signed in yet, at the smallest screen that counts. */
    public Page visitor(String language) {
        return visitors(language).newPage();
    }

    /** Somebody who has signed in; for what changes the session. */
    Page newcomer(String login) {
        return signedIn(login, "en").newPage();
    }

    /** Somebody who has signed in; signed in once only, for what leaves the session as it is. */
    Page person(String login, String language) {
        return people.computeIfAbsent(login + language, key -> signedIn(login, language))
                .newPage();
    }

    /** The same at a screen that is touched; it is this wide and this high. */
    Page atTouchscreen(String login, int width, int height) {
        return signedIn(
                        login,
                        chromium.newContext(
                                looks("en").setViewportSize(width, height).setHasTouch(true)))
                .newPage();
    }

    private BrowserContext signedIn(String login, String language) {
        return signedIn(login, visitors(language));
    }

    private static BrowserContext signedIn(String login, BrowserContext context) {
        Page page = context.newPage();
        page.navigate("console/applications");
        signIn(page, login, "demo-" + login);
        page.close();
        return context;
    }

    private BrowserContext visitors(String language) {
        return chromium.newContext(looks(language).setViewportSize(1366, 768));
    }

    private com.microsoft.playwright.Browser.NewContextOptions looks(String language) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(application.toString())
                .setLocale(language);
    }

    static void signIn(Page page, String login, String password) {
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("button[type=submit]");
    }

    /**
     * Headless Chromium without a GPU now and then has no frame to give on a busy machine ("Unable to capture screenshot"):
     * the picture is taken again.
     */
    public static void picture(Page page, String name) {
        ScreenshotOptions file = new ScreenshotOptions()
                .setPath(BuiltFiles.target().resolve("screenshots").resolve(name + ".png"));
        for (int attempt = 1; attempt < PICTURE_TRIES; attempt++) {
            try {
                page.screenshot(file);
                return;
            } catch (PlaywrightException noFrame) {
                page.waitForTimeout(PICTURE_PAUSE_MILLIS);
            }
        }
        page.screenshot(file);
    }
}
