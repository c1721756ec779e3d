package kz.iin.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one server is to run.
 *
 * @param baseDirectory its own copy of {@code standalone/}: configuration, log, transaction store. Servers with base
 *     directories of their own share one unpacked WildFly
 */
public record ServerSetup(
        Path home, Path baseDirectory, Ports ports, Map<String, String> environment, List<String> javaOptions) {

    private static final List<String> USUAL_OPTIONS = List.of("-Xms64m", "-Xmx768m", "-Djava.awt.headless=true");

    public ServerSetup {
        environment = Map.copyOf(environment);
        javaOptions = List.copyOf(javaOptions);
    }

    /** The assembled server in a base directory of its own. */
    public static ServerSetup in(Path baseDirectory, Ports ports) {
        return new ServerSetup(BuiltFiles.serverHome(), baseDirectory, ports, Map.of(), USUAL_OPTIONS);
    }

    /** Another server than the assembled one. */
    public ServerSetup withHome(Path other) {
        return new ServerSetup(other, baseDirectory, ports, environment, javaOptions);
    }

    public ServerSetup with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new ServerSetup(home, baseDirectory, ports, all, javaOptions);
    }

    /** A later option wins, as with {@code java} itself. */
    public ServerSetup withJavaOptions(String... more) {
        List<String> all = new ArrayList<>(javaOptions);
        all.addAll(List.of(more));
        return new ServerSetup(home, baseDirectory, ports, environment, all);
    }
}
