package kz.iin.run;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.testca.Credential;

/** The systems of the ministries in the demo data, and how each shows who it is: MFA calls {@code /ws/mfa}, and so on. */
public final class DemoSenders {

    private static final Pattern SERVICE = Pattern.compile("/ws/(mfa|mvd|mtsriap)/");

    private static final List<String> WITH_SERVICE = List.of("MFA", "MVD", "MTSRIAP");

    private DemoSenders() {}

    /** Who calls the service at the address; nobody if it asks for no password. */
    public static Optional<String> callerOf(URI address) {
        Matcher service = SERVICE.matcher(address.getPath());
        return service.find() ? Optional.of(service.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    public static String passwordOf(String sender) {
        return "demo-sender-" + sender;
    }

    /** The header {@code Authorization} for the service at the address. */
    public static Optional<String> authorization(URI address) {
        return callerOf(address).map(sender -> basic(sender, passwordOf(sender)));
    }

    /** Gives each a client certificate of this run, in place of those of earlier runs; the files are for {@code curl}. */
    public static void register(Tls tls, Database database) throws IOException {
        for (String sender : WITH_SERVICE) {
            Credential client = tls.client(sender);
            tls.writeClient(sender, client);
            database.execute("""
                    delete from sender_certificate where sender_id = '%1$s' and use = 'TRANSPORT';
                    select add_sender_certificate('%1$s', 'TRANSPORT', '%2$s');
                    """.formatted(sender, Tls.pem(client.certificate())));
        }
    }

    public static String basic(String sender, String password) {
        byte[] both = (sender + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
