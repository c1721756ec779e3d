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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in to the console and reads pages as text, as they come. */
public record ConsoleReader(URI application, HttpClient client) {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    public static ConsoleReader signedIn(URI application, String login) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        ConsoleReader reader = new ConsoleReader(application, client);
        Matcher token = TOKEN.matcher(reader.page("console/applications"));
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        String form = "token=" + token.group(1) + "&login=" + login + "&password="
                + URLEncoder.encode("demo-" + login, StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(application.resolve("sign-in"))
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
