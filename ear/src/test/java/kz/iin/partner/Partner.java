package kz.iin.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kz.iin.run.BuiltFiles;
import kz.iin.run.DemoSenders;

/** An integrator with a toolkit, an empty folder and the addresses of our contracts. */
record Partner(Toolkit toolkit, Path folder) {

    /** Generates, compiles and holds the conversation. */
    static Partner ready(Toolkit toolkit, Path folder, URI application) throws Exception {
        Partner partner = new Partner(toolkit, folder);
        Files.createDirectories(partner.generated());
        Files.createDirectories(partner.sources());
        for (String service : List.of("mfa", "mvd", "mtsriap")) {
            URI contract = application.resolve("ws/" + service + "/v1?wsdl");
            toolkit.generate(contract, partner.sources(), partner.generated());
        }
        partner.compileOwnCode();
        return partner;
    }

    /** @return what the conversation told */
    Properties converse(byte[] copy, String name) throws Exception {
        Files.write(folder.resolve("copy.pdf"), copy);
        String classPath = toolkit.classPath(generated(), folder.resolve("own"));
        List<String> passwords = Stream.of("MFA", "MVD", "MTSRIAP")
                .map(sender -> "-Dpassword." + sender + "=" + DemoSenders.passwordOf(sender))
                .toList();
        new JavaProgram("kz.iin.partner.system.Conversation", classPath, passwords)
                .run(List.of(
                        folder.toString(),
                        name,
                        LocalDate.now(Clock.systemUTC()).toString()));
        Properties told = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("told.properties"))) {
            told.load(file);
        }
        return told;
    }

    /** The folder with the classes that were made of the contracts. */
    Path generated() {
        return folder.resolve("generated");
    }

    byte[] certificate() throws IOException {
        return Files.readAllBytes(folder.resolve("certificate.pdf"));
    }

    private Path sources() {
        return folder.resolve("sources");
    }

    private void compileOwnCode() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-path", "-Werror", "-proc:none"));
        arguments.addAll(List.of("-cp", toolkit.classPath(generated())));
        arguments.addAll(List.of("-d", folder.resolve("own").toString()));
        for (String root : List.of("partner", "partner-" + toolkit.name().toLowerCase(Locale.ROOT))) {
            arguments.addAll(javaFiles(BuiltFiles.target().resolveSibling("src").resolve(root)));
        }
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(outcome).as("outcome of the compiler").isZero();
    }

    private static List<String> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }
}
