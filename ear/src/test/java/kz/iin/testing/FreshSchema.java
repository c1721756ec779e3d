package kz.iin.testing;

import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the schema of the product, for what the database keeps without the server. */
public final class FreshSchema {

    private FreshSchema() {}

    /** @param name of its directory among the built files; whoever asks for it closes it */
    public static Database of(String name) {
        Database database = Database.empty(BuiltFiles.target().resolve(name).resolve("postgres"));
        migrate(database, "latest");
        return database;
    }

    /** @param version the last migration that is made, or {@code latest} */
    public static void migrate(Database database, String version) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.environment().get("IIN_DB_USER"),
                        database.environment().get("IIN_DB_PASSWORD"))
                .locations("classpath:kz/iin/schema")
                .target(version)
                .load()
                .migrate();
    }
}
