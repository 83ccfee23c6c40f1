package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.EmbeddedDatabase;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A database of the demonstration that goes into real use: its public passwords open nothing any more. */
class DemonstrationEndCrash {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void once_the_demonstration_is_off_its_accounts_are_locked_and_said_to_be() throws Exception {
        Path data = ProductServer.preparedFolder("demonstration-end");
        withoutAdministrator(data);
        try (ProductServer server = new ProductServer(ProductServer.provisioned(), data)
                .with("MAILLAGE_DEMO", "false")
                .start()) {
            for (String login : new String[] {"departement", "ept", "prefecture", "membre", "conseiller"}) {
                assertThat(get(server, "/api/v1/places?size=1", login, ProductServer.DEMONSTRATION_PASSWORD)
                                .statusCode())
                        .as(login)
                        .isEqualTo(401);
            }
            assertThat(server.console())
                    .contains("its accounts are locked: conseiller, departement, ept, membre, prefecture");

            // An administrator was made beside them: nobody else could close them.
            HttpResponse<String> accounts =
                    get(server, "/api/v1/accounts.csv?status=demonstration", "admin", ProductServer.ADMIN_PASSWORD);
            assertThat(accounts.statusCode()).isEqualTo(200);
            assertThat(accounts.body().lines().filter(l -> l.contains("démonstration")))
                    .hasSize(5);
        }
    }

    private static void withoutAdministrator(Path data) throws SQLException {
        try (Connection connection = EmbeddedDatabase.open(data, "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from account_grant where role = 'ADMINISTRATOR'"))
                    .isOne();
            assertThat(statement.executeUpdate("update account set login = 'ancien' where login = 'admin'"))
                    .isOne();
        }
    }

    private static HttpResponse<String> get(ProductServer server, String path, String login, String password)
            throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(server.uri(path))
                        .header("Authorization", "Basic " + pair)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
