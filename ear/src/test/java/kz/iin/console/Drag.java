package kz.iin.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.iin.run.BuiltFiles;

/** A file that is dragged from outside of Chromium, as it comes from the desktop: an event that a script makes carries none. */
final class Drag {

    private Drag() {}

    static void onto(Locator place, FilePayload file) {
        place.scrollIntoViewIfNeeded();
        BoundingBox box = place.boundingBox();
        JsonObject carried = carrying(kept(file));
        CDPSession chromium = place.page().context().newCDPSession(place.page());
        for (String move : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", move);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", carried);
            chromium.send("Input.dispatchDragEvent", event);
        }
        chromium.detach();
    }

    private static Path kept(FilePayload file) {
        try {
            Path directory = Files.createTempDirectory(BuiltFiles.target(), "dragged");
            return Files.write(directory.resolve(file.name), file.buffer).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject carrying(Path file) {
        JsonArray files = new JsonArray();
        files.add(file.toString());
        JsonObject carried = new JsonObject();
        carried.add("items", new JsonArray());
        carried.add("files", files);
        carried.addProperty("dragOperationsMask", 1);
        return carried;
    }
}
