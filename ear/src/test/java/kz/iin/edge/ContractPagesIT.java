package kz.iin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class ContractPagesIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI contracts = Installation.current().address().resolve("contracts/");

    @ParameterizedTest
    @CsvSource({
        "'', text/html, Контракты",
        "provided/mvd/v1/ru.html, text/html, Запрос содержимого одной копии документа",
        "provided/mfa/v1/en.html, text/html, takes the application back",
        "'', text/html, Шлюз «электронного правительства»",
        "../ws/shep/sync/v10?wsdl, text/xml, SyncChannel",
        "../ws/shep/async/v10?wsdl, text/xml, AsyncChannelClient",
        "contracts.css, text/css, body"
    })
    void anybody_reads_the_contracts_without_signing_in(String path, String type, String text) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(contracts.resolve(path)).build();

        HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(page.body()).contains(text);
    }
}
