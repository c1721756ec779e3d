package kz.iin.web.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeSet;
import kz.iin.shared.Sha256;

/**
 * The fingerprint of the files that pages draw on: it stands in their addresses, so that browsers keep them for a year and
 * fetch them anew when one has changed.
 */
@Named
@ApplicationScoped
public class ResourceVersion {

    private static final String FILES = "/resources/console/";
    private static final int DIGITS = 12;

    @Inject
    private ServletContext application;

    private String value;

    @PostConstruct
    void read() {
        try (ByteArrayOutputStream all = new ByteArrayOutputStream()) {
            // what the server itself adds changes with the server
            all.write(String.valueOf(FacesContext.class.getPackage().getImplementationVersion())
                    .getBytes(StandardCharsets.UTF_8));
            for (String path : new TreeSet<>(application.getResourcePaths(FILES))) {
                append(path, all);
            }
            value = HexFormat.of().formatHex(Sha256.of(all.toByteArray())).substring(0, DIGITS);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    public String getValue() {
        return value;
    }

    private void append(String path, ByteArrayOutputStream all) throws IOException {
        if (!path.endsWith("/")) {
            try (InputStream file = application.getResourceAsStream(path)) {
                file.transferTo(all);
            }
        }
    }
}
