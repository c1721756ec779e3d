package kz.iin.crash.replay;

import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web application, made when it is needed; it stands beside the EAR and sees its EJBs. */
public final class ReplayWar {

    private static final String NAME = "replay.war";
    private static final String MANIFEST = "Manifest-Version: 1.0\nDependencies: deployment.iin.ear.ejb.jar\n";

    private ReplayWar() {}

    /** Writes it into the directory. */
    public static Path in(Path directory) {
        Path file = directory.resolve(NAME);
        ShrinkWrap.create(WebArchive.class, NAME)
                .addClass(ReplayServlet.class)
                .setManifest(new StringAsset(MANIFEST))
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file;
    }
}
