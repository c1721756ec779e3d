package kz.iin.attack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who has signed in to the console and reads pages as text, as they come. */
public record ConsoleReader(URI application, HttpClient client) {

    public static ConsoleReader signedIn(URI application, String login) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        ConsoleReader reader = new ConsoleReader(application, client);
        reader.page("console/applications");
        String form =
                "j_username=" + login + "&j_password=" + URLEncoder.encode("demo-" + login, StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(application.resolve("j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return reader;
    }

    public String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(application.resolve(path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
