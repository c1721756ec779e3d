package kz.iin.console;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The hands of somebody who has a keyboard and no mouse, and whose eyes look for the focus at each stop. */
final class Keys {

    private static final String FORWARD = "Tab";
    private static final String BACK = "Shift+Tab";

    /** More stops than a page has. */
    private static final int FARTHEST = 200;

    /** A button that opens the files of the system stands for its field; in a frame the frame is the stop. */
    private static final String STOP = """
            () => {
                const stop = document.activeElement;
                if (!stop || stop === document.body) {
                    return { id: '', text: '', seen: true };
                }
                const style = getComputedStyle(stop);
                const box = stop.getBoundingClientRect();
                const input = stop.classList.contains('ui-fileupload-choose') && stop.querySelector('input');
                return {
                    id: input ? input.id : stop.id || (stop.tagName === 'IFRAME' ? 'IFRAME' : ''),
                    text: stop.textContent.trim(),
                    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                };
            }""";

    private final Page page;
    private final Set<String> unseen;

    private Keys(Page page, Set<String> unseen) {
        this.page = page;
        this.unseen = unseen;
    }

    /** @param unseen takes every stop at which the focus is not seen */
    static Keys of(Page page, Set<String> unseen) {
        // the browser opens no window of its own for files from now on: it would do so before the first wait has begun
        page.onFileChooser(chooser -> {});
        return new Keys(page, unseen);
    }

    void press(String id) {
        reach(FORWARD, stop -> stop.id().equals(id), id);
        page.keyboard().press("Enter");
    }

    void follow(String link) {
        reach(FORWARD, stop -> stop.text().equals(link), link);
        page.keyboard().press("Enter");
    }

    /** Into what a frame shows. */
    void enterFrame() {
        reach(FORWARD, stop -> stop.id().equals("IFRAME"), "a frame");
    }

    /** Stops there, at a text, and leaves it as it is. */
    void pass(String text) {
        reach(FORWARD, stop -> stop.text().equals(text), text);
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
        Stop stop = new Stop((String) focused.get("id"), (String) focused.get("text"));
        if (!Boolean.TRUE.equals(focused.get("seen"))) {
            unseen.add(stop.toString());
        }
        return stop;
    }

    /** What has the focus. */
    private record Stop(String id, String text) {}
}
