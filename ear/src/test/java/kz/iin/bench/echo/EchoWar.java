package kz.iin.bench.echo;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application, made when it is needed. */
public final class EchoWar {

    /** To be made before the first call. */
    public static final String TABLE =
            "create table echo (id bigint generated always as identity primary key, content text not null)";

    private static final String NAME = "echo.war";

    private EchoWar() {}

    /** Writes it into the directory. */
    public static Path in(Path directory) {
        Path file = directory.resolve(NAME);
        ShrinkWrap.create(WebArchive.class, NAME)
                .addClasses(EchoEndpoint.class, KeepText.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file;
    }

    /**
     * A request.
     *
     * @param operation {@code echo}, which keeps the text, or {@code bare}
     * @param text needs no escaping
     */
    public static String payload(String operation, String text) {
        return "<e:%1$s xmlns:e=\"%2$s\"><text>%3$s</text></e:%1$s>".formatted(operation, EchoEndpoint.NAMESPACE, text);
    }
}
