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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of the page: chosen by a link, else chosen earlier and kept in a cookie, else the browser's. */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "language";

    private HttpServletRequest request;
    private Locale locale;

    /** For the proxy only. */
    protected Language() {}

    @Inject
    Language(HttpServletRequest request) {
        this.request = request;
    }

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
        Stream<String> others = request.getParameterMap().entrySet().stream()
                .filter(param -> !param.getKey().equals(NAME) && isOfAddress(param))
                .sorted(Map.Entry.comparingByKey())
                .map(param -> param.getKey() + "=" + param.getValue()[0]);
        return Stream.concat(others, Stream.of(NAME + "=" + other.toLanguageTag()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** What was posted, a password among it, comes into no address. */
    private boolean isOfAddress(Map.Entry<String, String[]> param) {
        return ("&" + request.getQueryString()).contains("&" + param.getKey() + "=")
                && param.getKey().matches("[a-z]{1,20}")
                && param.getValue()[0].matches("[A-Za-z0-9._-]{1,64}");
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
