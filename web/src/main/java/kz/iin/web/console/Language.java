package kz.iin.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of the page: chosen by a link, else chosen earlier and kept in a cookie, else the browser's. */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "language";

    /** What else a URL says of its page, if it is of that form. */
    private static final Map<String, Pattern> KEPT = new TreeMap<>(Map.of(
            "number", Pattern.compile("[0-9-]{1,13}"),
            "id", Pattern.compile("[0-9]{1,18}"),
            "step", Pattern.compile("[A-Z]{1,20}")));

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    @PostConstruct
    void choose() {
        Optional<Locale> chosen = Languages.of(request.getParameter(NAME));
        chosen.ifPresent(this::keep);
        locale = chosen.or(this::kept).orElseGet(() -> Languages.best(Collections.list(request.getLocales())));
    }

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.toLanguageTag();
    }

    public List<Locale> getAll() {
        return Languages.ALL;
    }

    /** The query of the same page in that language. */
    public String query(Locale other) {
        return KEPT.entrySet().stream()
                .map(kept -> kept(kept.getKey(), kept.getValue()))
                .collect(Collectors.joining("", "?", NAME + "=" + other.toLanguageTag()));
    }

    private String kept(String parameter, Pattern values) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(values.asMatchPredicate())
                .map(value -> parameter + "=" + value + "&")
                .orElse("");
    }

    private Optional<Locale> kept() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> Languages.of(cookie.getValue()).stream())
                .findFirst();
    }

    private void keep(Locale chosen) {
        Cookie cookie = new Cookie(NAME, chosen.toLanguageTag());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(cookie);
    }
}
