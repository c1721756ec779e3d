package kz.iin.web.verify;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the page says, in all its languages at once: offline, too, one can be changed for another. */
@WebServlet("/verify/texts.json")
public class GiveTexts extends HttpServlet {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        LANGUAGES.forEach(language -> texts.add(language, textsIn(language)));
        Written.to(response, "application/json", texts.build().toString());
    }

    private static JsonObjectBuilder textsIn(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                GiveTexts.class.getPackageName() + ".messages", Locale.forLanguageTag(language), NO_FALLBACK);
        JsonObjectBuilder texts = Json.createObjectBuilder();
        bundle.keySet().forEach(key -> texts.add(key, bundle.getString(key)));
        return texts;
    }
}
