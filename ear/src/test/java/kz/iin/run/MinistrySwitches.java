package kz.iin.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;

/** The page {@code /control} of running stand-ins, from another process. */
public record MinistrySwitches(URI control) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param form as the page reads it, for example {@code operation=all&mode=SLOW&millis=500} */
    public void set(String form) {
        send(HttpRequest.newBuilder(control).POST(BodyPublishers.ofString(form)));
    }

    /** Everything normal, nothing counted. */
    public void reset() {
        send(HttpRequest.newBuilder(control).DELETE());
    }

    /** How often all operations were called since the last reset. */
    public int calls() {
        return calls(line -> true);
    }

    /** The same of one operation. */
    public int calls(String operation) {
        return calls(line -> line.startsWith(operation + " "));
    }

    private int calls(Predicate<String> which) {
        return send(HttpRequest.newBuilder(control))
                .lines()
                .filter(which)
                .mapToInt(line -> Integer.parseInt(line.replaceFirst(".* called=", "")))
                .sum();
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new RunFailure("The switches say: " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new RunFailure("The switches do not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("Interrupted at the switches", e);
        }
    }
}
