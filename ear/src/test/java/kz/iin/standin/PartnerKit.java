package kz.iin.standin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import kz.iin.run.BuiltFiles;
import kz.iin.run.RunDirectory;
import kz.iin.standin.shep.GatewayStandIn;

/**
 * The stand-ins alone, for a ministry's integrator: {@code mvn -Ppartner-kit verify}. Always on the same ports, which
 * {@code IIN_PORT_OFFSET} shifts; runs until Ctrl-C. What may be done with it stands in {@code docs/partner-kit.md}.
 */
public final class PartnerKit {

    private static final int MVD = 8501;
    private static final int MTSRIAP = 8502;
    private static final int GATEWAY = 8503;
    private static final int MFA = 8504;

    /** Where a server of ours listens unless it is told another port. */
    private static final int PARTICIPANT = 8080;

    private PartnerKit() {}

    public static void main(String[] args) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        int offset = Integer.parseInt(System.getenv().getOrDefault("IIN_PORT_OFFSET", "0"));
        try (RunDirectory directory = RunDirectory.claim(BuiltFiles.target().resolve("partner-kit"));
                Ministries ministries = Ministries.start(MVD + offset, MTSRIAP + offset, MFA + offset);
                GatewayStandIn gateway = GatewayStandIn.start(GATEWAY + offset, directory.gateway())) {
            gateway.carry(
                    Map.of(
                            "MVD", ministries.mvdUrl(),
                            "MTSRIAP", ministries.mtsriapUrl(),
                            "MFA", ministries.mfaUrl()),
                    URI.create("http://127.0.0.1:" + (PARTICIPANT + offset) + "/iin/ws/shep/async/v10"));
            Path sample = Files.createTempFile("iin-check-person", ".xml");
            sample.toFile().deleteOnExit();
            Files.write(sample, resource("check-person.xml"));
            System.out.println(welcome(ministries, sample)
                    .replace("@gateway@", gateway.controlUrl().resolve("/").toString())
                    .replace("@keys@", directory.gateway().directory().toString()));
            Thread.currentThread().join();
        } catch (IOException taken) {
            System.err.println("The partner kit does not start: " + taken.getMessage() + ". Set IIN_PORT_OFFSET.");
            System.exit(1);
        }
    }

    private static String welcome(Ministries ministries, Path sample) throws IOException {
        return new String(resource("partner-kit.txt"), StandardCharsets.UTF_8)
                .replace("@mvd@", ministries.mvdUrl().toString())
                .replace("@mtsriap@", ministries.mtsriapUrl().toString())
                .replace("@mfa@", ministries.mfaUrl().toString())
                .replace("@control@", ministries.controlUrl().toString())
                .replace("@sample@", sample.toString());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = PartnerKit.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
