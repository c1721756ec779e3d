package kz.iin.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import kz.iin.run.StandIns;
import kz.iin.standin.control.Mode;
import kz.iin.standin.control.Operation;

/** Makes the stand-in ministries misbehave, from outside their process. */
record MinistrySwitches(URI address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static MinistrySwitches of(StandIns ministries) {
        return new MinistrySwitches(ministries.addresses().get("Switches"));
    }

    void set(Operation operation, Mode mode, int millis) {
        String form = "operation=" + operation.wsdlName() + "&mode=" + mode + "&millis=" + millis;
        send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(form)).build());
    }

    void reset() {
        send(HttpRequest.newBuilder(address).DELETE().build());
    }

    /** How often the operation was called since the last reset. */
    long calls(Operation operation) {
        return send(HttpRequest.newBuilder(address).build())
                .lines()
                .filter(line -> line.startsWith(operation.wsdlName() + " "))
                .map(line -> line.replaceFirst(".*called=", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private static String send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError("no stand-ins", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
