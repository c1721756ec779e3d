package kz.iin.console;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What a page costs on the line, as Chromium counts it: compressed, with headers. */
final class Wire {

    private final AtomicLong bytes = new AtomicLong();
    private final List<JsonObject> answers = new ArrayList<>();
    private final Set<String> remembered = new HashSet<>();
    private final CDPSession chromium;

    private Wire(Page page) {
        chromium = page.context().newCDPSession(page);
        chromium.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        chromium.on("Network.requestServedFromCache", event -> remembered.add(requestOf(event)));
        chromium.on("Network.responseReceived", this::note);
        chromium.send("Network.enable");
    }

    static Wire of(Page page) {
        return new Wire(page);
    }

    /** Each answer begins so much later, and no more comes in a second: a satellite, a mobile telephone at its edge. */
    Wire slowed(int latencyMillis, int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latencyMillis);
        conditions.addProperty("downloadThroughput", bytesPerSecond);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        chromium.send("Network.emulateNetworkConditions", conditions);
        return this;
    }

    long kilobytes() {
        return bytes.get() / 1024;
    }

    /** The addresses that answered, each with how long a browser may keep the answer. */
    List<String> resources() {
        return answers.stream()
                .filter(answer -> answer.get("url").getAsString().contains("/jakarta.faces.resource/"))
                .map(answer -> answer.get("url").getAsString() + " " + cacheControl(answer))
                .toList();
    }

    /** How many answers came over the line, and not out of the browser's cache. */
    long fetched() {
        return answers.stream()
                .filter(answer -> !answer.get("fromDiskCache").getAsBoolean())
                .count();
    }

    void forget() {
        bytes.set(0);
        answers.clear();
    }

    private void note(JsonObject event) {
        JsonObject answer = event.getAsJsonObject("response");
        if (remembered.contains(requestOf(event))) {
            answer.addProperty("fromDiskCache", true);
        }
        answers.add(answer);
    }

    private static String requestOf(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String cacheControl(JsonObject answer) {
        JsonObject headers = answer.getAsJsonObject("headers");
        return headers.has("Cache-Control") ? headers.get("Cache-Control").getAsString() : "";
    }
}
