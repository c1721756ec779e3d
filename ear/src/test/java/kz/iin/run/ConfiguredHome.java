package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The assembled server with one more script run on it, as an administrator runs it: {@code jboss-cli.sh --file=...}. */
public final class ConfiguredHome {

    private static final Patience SCRIPT = Patience.ofSeconds(90);

    private ConfiguredHome() {}

    /** What the script can't change is the assembled server's own; what it can is a copy, made anew. */
    public static Path in(Path directory, Path script) {
        Path from = BuiltFiles.serverHome();
        CopiedTree.delete(directory);
        CopiedTree.copy(from.resolve("standalone"), directory.resolve("standalone"));
        List.of("bin", "modules", "jboss-modules.jar")
                .forEach(shared -> link(directory.resolve(shared), from.resolve(shared)));
        run(directory, script);
        return directory;
    }

    private static void run(Path home, Path script) {
        ProcessBuilder command =
                new ProcessBuilder(home.resolve("bin/jboss-cli.sh").toString(), "--file=" + script.toAbsolutePath());
        command.environment().put("JBOSS_HOME", home.toString());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        ChildProcess cli = ChildProcess.start("jboss-cli", command, home.resolveSibling("cli.pid"));
        boolean ended = SCRIPT.sees(() -> !cli.isAlive());
        if (!ended || cli.exitCode() != 0) {
            cli.close();
            throw new RunFailure(script.getFileName() + " failed:\n" + cli.lastLines());
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
