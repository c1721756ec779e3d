package kz.iin.console;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What somebody points with. */
enum Pointer {
    MOUSE {
        @Override
        void press(Locator pressed) {
            pressed.click();
        }

        @Override
        void tick(Locator box) {
            box.check();
        }

        @Override
        void bring(Locator upload, FilePayload file) {
            upload.locator("input[type=file]").setInputFiles(file);
        }
    },

    FINGER {
        @Override
        void press(Locator pressed) {
            look(pressed);
            pressed.tap();
        }

        @Override
        void tick(Locator box) {
            press(box);
        }

        @Override
        void bring(Locator upload, FilePayload file) {
            Page page = upload.page();
            FileChooser chooser = page.waitForFileChooser(() -> press(upload.locator(".ui-fileupload-choose")));
            chooser.setFiles(file);
        }

        /**
         * A finger goes where the eye has seen something. Chromium gives a touch to the frame that it drew last at that place: a
         * tap within the same moment as the scrolling went into the preview of a PDF that stood there before.
         */
        private static void look(Locator wanted) {
            wanted.scrollIntoViewIfNeeded();
            wanted.page().evaluate(DRAWN, FRAMES);
        }
    };

    /** Comes back when as many frames were drawn. */
    private static final String DRAWN = """
            frames => new Promise(drawn => {
                const next = left => left === 0 ? drawn() : requestAnimationFrame(() => next(left - 1));
                next(frames);
            })""";

    /** A tenth of a second: sooner nobody has seen anything. */
    private static final int FRAMES = 6;

    abstract void press(Locator pressed);

    /** One that is not ticked yet. */
    abstract void tick(Locator box);

    abstract void bring(Locator upload, FilePayload file);
}
