package kz.iin.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.ConfiguredHome;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.Keycloak;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.ServerSetup;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;

/** The console with {@code oidc.cli} run on its server, and the provider that it trusts. */
final class ProviderStage implements AutoCloseable {

    private static final Patience BOOT = Patience.ofSeconds(180);
    /** Of everybody at the provider. */
    static final String PASSWORD = "at-the-provider";

    private static final String SECRET = "secret-of-the-console";

    /** As the provider knows them; the passwords we have are others, and lead nowhere. */
    private static final String PEOPLE = """
            insert into console_user (login, password_hash, mission)
            select login, crypt('ours', gen_salt('bf', 10)), mission from (values
                ('o.istanbul', 'TUR-IST'), ('a.astana', null), ('b.astana', null), ('c.climber', 'TUR-IST'),
                ('k.cook', 'TUR-IST'), ('g.guessed', 'TUR-IST')) people (login, mission);
            insert into console_user_role (login, role) values ('o.istanbul', 'OFFICER'), ('a.astana', 'ADMINISTRATOR'),
                ('b.astana', 'ADMINISTRATOR'), ('c.climber', 'OFFICER'), ('k.cook', 'OFFICER'), ('g.guessed', 'OFFICER')""";

    private final Started started = new Started();
    private final Database database;
    private final Keycloak provider;
    private final WildFlyServer server;

    ProviderStage() throws Exception {
        RunDirectory directory =
                started.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("oidc")));
        Ports ports = Ports.anyFree(new SecureRandom());
        URI console = URI.create("http://127.0.0.1:" + ports.http());
        Map<String, String> told = Map.of("IIN_OIDC_SECRET", SECRET, "IIN_CONSOLE", console.toString());
        provider =
                started.start(() -> Keycloak.launch(directory.path(), Ports.anyPort(), realm(directory.path()), told));
        database = started.start(() -> Database.empty(directory.postgres()));
        server = started.start(() -> WildFlyServer.launch(setup(directory, ports), BuiltFiles.ear()));
        provider.awaitReady(BOOT);
        server.awaitReady(BOOT);
        DemoData.load(database);
        database.execute(PEOPLE);
    }

    /** The console, with a slash at the end. */
    URI application() {
        return server.address().resolve("/iin/");
    }

    URI realm() {
        return provider.realm();
    }

    Database database() {
        return database;
    }

    Path log() {
        return server.log();
    }

    @Override
    public void close() {
        started.close();
    }

    private ServerSetup setup(RunDirectory directory, Ports ports) {
        Path home = ConfiguredHome.in(directory.path().resolve("home"), Path.of("src/main/server/oidc.cli"));
        return ServerSetup.in(directory.server(), ports)
                .withHome(home)
                .with(database.environment())
                .with(directory.keys().environment())
                .with(Map.of(
                        "IIN_OIDC_PROVIDER",
                        provider.realm().toString(),
                        "IIN_OIDC_SECRET",
                        SECRET,
                        "IIN_TOTP_ROLES",
                        "ADMINISTRATOR"));
    }

    private static Path realm(Path directory) {
        Path file = directory.resolve("iin.json");
        try (InputStream described = ProviderStage.class.getResourceAsStream("iin.json")) {
            Files.write(file, described.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
