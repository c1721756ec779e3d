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
            pressed.tap();
        }

        @Override
        void tick(Locator box) {
            box.tap();
        }

        @Override
        void bring(Locator upload, FilePayload file) {
            Page page = upload.page();
            FileChooser chooser = page.waitForFileChooser(
                    () -> upload.locator(".ui-fileupload-choose").tap());
            chooser.setFiles(file);
        }
    };

    abstract void press(Locator pressed);

    /** One that is not ticked yet. */
    abstract void tick(Locator box);

    abstract void bring(Locator upload, FilePayload file);
}
