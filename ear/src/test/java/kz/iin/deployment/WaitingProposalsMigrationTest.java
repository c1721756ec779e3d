package kz.iin.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.Test;

/** What one administrator proposed before an upgrade can be confirmed after it. */
class WaitingProposalsMigrationTest {

    private static final String PROPOSED_BEFORE = """
        insert into console_user (login, password_hash) values ('admin.one', 'x'), ('officer.two', 'x');
        insert into administration_proposal (kind, subject, content, proposed_by, proposed_at) values
            ('RULE_SET', 'OPEN_20990101', E'ADMITS=ANYONE\\nSOURCE=order of 2099\\nVALID_FROM=2099-01-01', 'admin.one', now()),
            ('ADMINISTRATOR', 'officer.two', null, 'admin.one', now());
        """;

    @Test
    void acts_and_roles_that_wait_are_told_as_they_are_now() throws IOException {
        try (Database database =
                Database.empty(BuiltFiles.target().resolve("proposal-migration").resolve("postgres"))) {
            FreshSchema.migrate(database, "92");
            database.execute(PROPOSED_BEFORE);

            FreshSchema.migrate(database, "latest");

            assertThat(database.text("select content from administration_proposal where kind = 'RULE_SET'"))
                    .isEqualTo(
                            "ADMITS=ANYONE\nACT_KK=order of 2099\nACT_RU=order of 2099\nACT_EN=order of 2099\nSOURCE=\n"
                                    + "VALID_FROM=2099-01-01");
            assertThat(database.text("select variant from administration_proposal where kind = 'ROLE'"))
                    .isEqualTo("ADMINISTRATOR");
        }
    }
}
