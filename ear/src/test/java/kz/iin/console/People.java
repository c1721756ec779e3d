package kz.iin.console;

import com.microsoft.playwright.Page;
import kz.iin.run.Database;

/** People of the tests of sign-in and administration, whom no other test signs in. */
final class People {

    static final String PASSWORD = "demo-people";

    private static final String SCRIPT = """
            insert into console_user (login, password_hash, mission)
            select login, crypt('demo-people', gen_salt('bf', 10)), mission from (values
                ('totp.one', null), ('auditor.two', null), ('admin.one', null), ('admin.two', null),
                ('guessed.one', 'TUR-IST'), ('double.one', 'TUR-IST'), ('account.one', null)) people (login, mission)
            on conflict (login) do update set password_hash = excluded.password_hash, active = true;
            insert into console_user_role (login, role) values
                ('totp.one', 'OPERATOR'), ('auditor.two', 'AUDITOR'), ('admin.one', 'ADMINISTRATOR'),
                ('admin.two', 'ADMINISTRATOR'), ('guessed.one', 'OFFICER'),
                ('double.one', 'OFFICER'), ('double.one', 'ADMINISTRATOR'), ('account.one', 'OPERATOR')
            on conflict do nothing;
            delete from failed_sign_in where kind = 'LOGIN'""";

    private People() {}

    static void write(Database database) {
        database.execute(SCRIPT);
    }

    static Page signedIn(Browser browser, String login) {
        Page page = browser.visitor("en");
        page.navigate("console/applications");
        Browser.signIn(page, login, PASSWORD);
        return page;
    }
}
