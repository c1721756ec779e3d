package kz.iin.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kz.iin.testing.Installation;
import kz.iin.testing.Management;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;

@OnServer
class DeploymentIT {

    private static final String DATASOURCES = "datasources";
    private static final String SUBSYSTEM = "subsystem";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Installation installation = Installation.current();
    private final Management management = new Management(installation);

    @Test
    void the_ear_is_deployed_and_the_server_is_ready() throws Exception {
        String status = management.read("status", "deployment", "iin.ear").asString();
        HttpResponse<String> health = get(installation.management().resolve("health/ready"));

        assertThat(status).isEqualTo("OK");
        assertThat(health.statusCode()).isEqualTo(200);
    }

    @Test
    void the_web_application_stands_at_iin() {
        String contextRoot = management
                .read("context-root", "deployment", "iin.ear", "subdeployment", "web.war", SUBSYSTEM, "undertow")
                .asString();

        assertThat(contextRoot).isEqualTo("/iin");
    }

    @Test
    void there_is_nothing_at_the_root() throws Exception {
        HttpResponse<String> root = get(installation.address().resolve("/"));

        assertThat(root.statusCode()).isEqualTo(404);
    }

    @Test
    void the_management_console_is_not_there() throws Exception {
        HttpResponse<String> console = get(installation.management().resolve("console/index.html"));

        assertThat(console.statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_does_not_tell_the_server_s_product() throws Exception {
        HttpResponse<String> answer = get(installation.address());

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_only_database_is_postgresql() {
        assertThat(management.has(SUBSYSTEM, DATASOURCES, "jdbc-driver", "postgresql"))
                .isTrue();
        assertThat(management.has(SUBSYSTEM, DATASOURCES, "jdbc-driver", "h2")).isFalse();
        assertThat(management.has(SUBSYSTEM, DATASOURCES, "data-source", "ExampleDS"))
                .isFalse();
    }

    @Test
    void the_default_datasource_is_ours() {
        String bound = management
                .read("datasource", SUBSYSTEM, "ee", "service", "default-bindings")
                .asString();

        assertThat(bound).isEqualTo("java:jboss/datasources/IinDS");
    }

    @Test
    void the_log_has_a_size_cap_and_no_other_file_handler_stands_beside_it() {
        assertThat(management.has(SUBSYSTEM, "logging", "size-rotating-file-handler", "FILE"))
                .isTrue();
        assertThat(management.has(SUBSYSTEM, "logging", "periodic-rotating-file-handler", "FILE"))
                .isFalse();
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
