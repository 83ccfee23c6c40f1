package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.PdfUa;
import fr.maillage.testing.ProductServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Texts that programs write to break the pack of a meeting, and tables of what it tells of. */
class HostilePackJourney {

    private static final String HOSTILE =
            "=1+1 ]]>\r\nX: 1 \u0001\u202E\u200F\uD83D\uDE00 <script>alert(1)</script> HALF";

    private static final int TURNS = 600;

    private final Api officer = Api.of("ept");
    private final String word = "h" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_pdf_keeps_all_rules_of_accessibility_and_tables_hold_no_formula() {
        String body = id(BodyListJourney.workingGroup(officer, "Groupe " + word));
        LocalDate today = ClockProducer.today(Clock.systemUTC());
        String meeting = entered(
                "/api/v1/gatherings",
                title().add("body", body)
                        .add("heldOn", today.plusDays(9).toString())
                        .add("mode", "online"));
        entered("/api/v1/agenda-items", title().add("gathering", meeting));
        entered("/api/v1/tasks", title().add("body", body).add("dueOn", today.toString()));
        entered(
                "/api/v1/decisions",
                Json.createObjectBuilder()
                        .add("text", HOSTILE)
                        .add("mode", "consensus")
                        .add("body", body)
                        .add("decidedOn", today.toString()));

        for (String table : List.of("agenda-items", "tasks", "decisions")) {
            HttpResponse<String> csv = officer.get("/api/v1/" + table + ".csv?body=" + body + "&size=50");
            assertThat(csv.statusCode()).as(table).isEqualTo(200);
            assertThat(csv.body()).as(table).contains("'=1+1 ]]>").doesNotContain(";=1+1", "\"=1+1", "\n=1+1");
        }
        assertThat(officer.send("POST", "/api/v1/meetings/" + meeting + "/pack", null)
                        .statusCode())
                .isEqualTo(202);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            for (String address : printed(meeting)) {
                APIResponse file = browser.page()
                        .request()
                        .get(ProductServer.shared().uri(address).toString());
                assertThat(PdfUa.failures(file.body())).isEmpty();
                assertThat(file.headers()).containsEntry("cache-control", "no-store");
                assertThat(file.headers().get("content-disposition")).startsWith("attachment;");
            }
        }
    }

    /** Where the PDFs of both editions are had, once they are made. */
    private List<String> printed(String meeting) {
        for (int turn = 0; turn < TURNS; turn++) {
            JsonArray editions = Api.json(officer.get("/api/v1/meetings/" + meeting + "/packs"))
                    .getJsonArray("items");
            List<String> found = editions.stream()
                    .map(JsonValue::asJsonObject)
                    .flatMap(edition -> edition.getJsonArray("files").stream())
                    .map(JsonValue::asJsonObject)
                    .filter(file -> file.getString("format").equals("pdf"))
                    .map((JsonObject file) -> file.getString("address"))
                    .toList();
            if (found.size() == 2) {
                return found;
            }
            LockSupport.parkNanos(200_000_000L);
        }
        throw new AssertionError("No pack was made");
    }

    private static JsonObjectBuilder title() {
        return Json.createObjectBuilder().add("title", HOSTILE);
    }

    /** The identifier of a new record; half a character can be written in JSON alone. */
    private String entered(String path, JsonObjectBuilder says) {
        HttpResponse<String> created =
                officer.send("POST", path, says.build().toString().replace("HALF", "\\ud800"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return id(Api.path(created));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
