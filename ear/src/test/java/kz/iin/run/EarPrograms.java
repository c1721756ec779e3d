package kz.iin.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The programs that the EAR brings, taken out of it as their manuals say, each run in a process of its own. */
public final class EarPrograms {

    private static final String DOMAIN = "ejb.jar";

    private final Path directory;
    private final Map<String, String> environment;

    private EarPrograms(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** {@code unzip -j iin.ear ejb.jar 'lib/*' -d directory}, for a database. */
    public static EarPrograms unpacked(Path directory, Map<String, String> environment) throws IOException {
        try (ZipFile ear = new ZipFile(BuiltFiles.ear().toFile())) {
            for (ZipEntry entry : ear.stream().filter(EarPrograms::isWanted).toList()) {
                unpack(ear, entry, directory);
            }
        }
        return new EarPrograms(directory, environment);
    }

    private static void unpack(ZipFile ear, ZipEntry entry, Path directory) throws IOException {
        try (InputStream content = ear.getInputStream(entry)) {
            Files.copy(content, directory.resolve(Path.of(entry.getName()).getFileName()));
        }
    }

    /** With all that the EAR brings, and the driver. */
    public Ended run(String mainClass, String... arguments) throws IOException, InterruptedException {
        return ended(start(mainClass, arguments));
    }

    /** With the domain alone, and the driver. */
    public Ended runAlone(String mainClass, String... arguments) throws IOException, InterruptedException {
        return ended(started(directory.resolve(DOMAIN), mainClass, arguments));
    }

    /** With all that the EAR brings, for whoever ends it himself; what it says comes as its output. */
    public Process start(String mainClass, String... arguments) throws IOException {
        return started(directory.resolve("*"), mainClass, arguments);
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private Process started(Path classPath, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.addAll(List.of("-cp", classPath + File.pathSeparator + driver(), mainClass));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().putAll(environment);
        return program.start();
    }

    private static boolean isWanted(ZipEntry entry) {
        return entry.getName().equals(DOMAIN)
                || entry.getName().startsWith("lib/") && entry.getName().endsWith(".jar");
    }

    private static Path driver() throws IOException {
        Path module = BuiltFiles.serverHome().resolve("modules/org/postgresql/main");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(module, "*.jar")) {
            return jars.iterator().next();
        }
    }

    /** How a program ended, and what it said. */
    public record Ended(int code, String said) {}
}
