package kz.iin.console;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.function.Predicate;

/** The hands of somebody who has a keyboard and no mouse. */
final class Keys {

    private static final String FORWARD = "Tab";
    private static final String BACK = "Shift+Tab";

    /** More stops than a page has. */
    private static final int FARTHEST = 200;

    /** A button that opens the files of the system stands for its field; what a frame shows is not of this page. */
    private static final String STOP = """
            () => {
                const stop = document.activeElement;
                if (!stop || stop === document.body || stop.tagName === 'IFRAME') {
                    return { id: '', text: '' };
                }
                const input = stop.classList.contains('ui-fileupload-choose') && stop.querySelector('input');
                return { id: input ? input.id : stop.id, text: stop.textContent.trim() };
            }""";

    private final Page page;

    private Keys(Page page) {
        this.page = page;
    }

    static Keys of(Page page) {
        // the browser opens no window of its own for files from now on: it would do so before the first wait has begun
        page.onFileChooser(chooser -> {});
        return new Keys(page);
    }

    void press(String id) {
        reach(FORWARD, stop -> stop.id().equals(id), id);
        page.keyboard().press("Enter");
    }

    void follow(String link) {
        reach(FORWARD, stop -> stop.text().equals(link), link);
        page.keyboard().press("Enter");
    }

    void tick(String id) {
        reach(FORWARD, stop -> stop.id().equals(id), id);
        page.keyboard().press("Space");
    }

    void write(String id, String text) {
        reach(FORWARD, stop -> stop.id().equals(id), id);
        page.keyboard().type(text);
        page.keyboard().press(FORWARD);
    }

    /** @param option as it begins, without a blank */
    void choose(String id, String option) {
        choose(FORWARD, id, option);
    }

    /** What stands before that which had the focus last. */
    void chooseBefore(String id, String option) {
        choose(BACK, id, option);
    }

    private void choose(String key, String id, String option) {
        reach(key, stop -> stop.id().equals(id), id);
        page.keyboard().type(option);
        page.keyboard().press(FORWARD);
    }

    void upload(String id, FilePayload file) {
        reach(FORWARD, stop -> stop.id().equals(id), id);
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        chooser.setFiles(file);
    }

    private void reach(String key, Predicate<Stop> wanted, String name) {
        for (int stops = 0; stops < FARTHEST; stops++) {
            if (wanted.test(stop())) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("no key leads to " + name);
    }

    private Stop stop() {
        Map<?, ?> focused = (Map<?, ?>) page.evaluate(STOP);
        return new Stop((String) focused.get("id"), (String) focused.get("text"));
    }

    /** What has the focus. */
    private record Stop(String id, String text) {}
}
