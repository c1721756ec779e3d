package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_link_keeps_what_stands_in_the_address() {
        String link = link("number=2026-90000001&language=kk", Map.of());

        assertThat(link).isEqualTo("?number=2026-90000001&language=en");
    }

    @Test
    void what_was_posted_comes_into_no_link() {
        String link =
                link("failed=true", Map.of("login", "officer.ist", "password", "demo-officer.ist", "token", "0a1b"));

        assertThat(link).isEqualTo("?failed=true&language=en");
    }

    @Test
    void what_was_posted_to_an_address_without_a_query_comes_into_no_link() {
        assertThat(link(null, Map.of("null", "secret", "password", "secret"))).isEqualTo("?language=en");
    }

    @Test
    void what_is_no_parameter_of_ours_comes_into_no_link() {
        assertThat(link("number=%22%3E%3Cscript%3E&Number=1", Map.of())).isEqualTo("?language=en");
    }

    private static String link(String query, Map<String, String> posted) {
        return new Language(request(query, posted)).query(Locale.ENGLISH);
    }

    /** As a servlet is given it: parameters of address and body in one. */
    private static HttpServletRequest request(String query, Map<String, String> posted) {
        Map<String, String[]> all = new HashMap<>();
        posted.forEach((name, value) -> all.put(name, new String[] {value}));
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String value = pair.substring(pair.indexOf('=') + 1)
                    .replace("%22%3E%3C", "\"><")
                    .replace("%3E", ">");
            all.put(pair.substring(0, pair.indexOf('=')), new String[] {value});
        }
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getParameterMap" -> all;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
