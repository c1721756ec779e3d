package kz.iin.console;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.Map;
import java.util.TreeMap;

/** Whether a page has room on every screen that counts: nothing of it is cut off at the sides. */
final class Room {

    private static final Map<String, ViewportSize> SCREENS = Map.of(
            "1366x768", new ViewportSize(1366, 768),
            "1366x768 at 200 %", new ViewportSize(1366 / 2, 768 / 2),
            "a tablet upright", new ViewportSize(768, 1024),
            "a tablet on its side", new ViewportSize(1024, 768));

    private Room() {}

    /** @return the screens that are too narrow, each with the CSS pixels that it lacks; the page has its own screen again */
    static Map<String, Integer> lacking(Page page) {
        ViewportSize own = page.viewportSize();
        Map<String, Integer> lacking = new TreeMap<>();
        SCREENS.forEach((name, screen) -> {
            page.setViewportSize(screen.width, screen.height);
            lacking.put(name, beyond(page));
        });
        page.setViewportSize(own.width, own.height);
        lacking.values().removeIf(pixels -> pixels == 0);
        return lacking;
    }

    /** @return the CSS pixels of the page beyond its screen as it is now */
    static int beyond(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
