package kz.iin.testing;

import java.nio.file.Path;
import kz.iin.run.BuiltFiles;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** Deploys the built EAR once for all test classes, not once for each, and undeploys it at the end. */
public final class EarDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployer.class);
    }

    /** Arquillian makes it by its public constructor. */
    public static final class Deployer {

        private final EnterpriseArchive ear = archive(BuiltFiles.ear());

        public void deploy(@Observes AfterStart started) throws DeploymentException {
            started.getDeployableContainer().deploy(ear);
        }

        public void undeploy(@Observes BeforeStop stopping) throws DeploymentException {
            stopping.getDeployableContainer().undeploy(ear);
        }

        private static EnterpriseArchive archive(Path file) {
            return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, file.toFile());
        }
    }
}
