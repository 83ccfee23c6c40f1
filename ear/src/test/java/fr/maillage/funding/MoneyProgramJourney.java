package fr.maillage.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs keep envelopes and lines as officers do. */
class MoneyProgramJourney {

    private final String code = "CV-" + UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");

    private HttpResponse<String> made(String path, String body) {
        HttpResponse<String> made = officer.send("POST", path, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made;
    }

    @Test
    void an_envelope_and_the_lines_that_draw_on_it_are_entered_replaced_and_removed() {
        FundingDesk.contract(code);
        String action = FundingDesk.action(code, "Par programme (essai)");
        String envelope = "{\"contract\":\"%s\",\"year\":2022,\"funder\":\"p147\",\"amount\":%s}";
        String path = Api.path(made("/api/v1/envelopes", envelope.formatted(code, "100.50")));
        for (String wrong : new String[] {"-1", "123456789012345", "1.234", "1e999999"}) {
            Api.refused(officer.send("POST", "/api/v1/envelopes", envelope.formatted(code, wrong)), 422);
        }
        Api.refused(officer.send("POST", "/api/v1/envelopes", envelope.formatted("CV-nulle", "1")), 422);

        String line =
                "{\"record\":{\"id\":\"%s\"},\"code\":\"L1\",\"funder\":\"p147\",\"contract\":\"%s\",\"year\":2022,"
                        + "\"nature\":\"cash\",\"asked\":90,\"granted\":%s}";
        Api.refused(officer.send("POST", "/api/v1/funding-lines", line.formatted(action, code, "100.51")), 422);
        HttpResponse<String> entered = made("/api/v1/funding-lines", line.formatted(action, code, "100.5"));
        String address = Api.path(entered);
        assertThat(Api.json(officer.get(address)).getJsonNumber("asked").bigDecimalValue())
                .isEqualTo("90.00");
        assertThat(Api.json(Api.of("membre").get(address)).containsKey("asked")).isFalse();
        assertThat(Api.json(officer.get(path)).getJsonNumber("left").bigDecimalValue())
                .isEqualTo("0.00");

        Api.refused(officer.send("PUT", address, line.formatted(action, code, "1")), 428);
        Api.refused(officer.send("PUT", address, line.formatted(action, code, "1"), "If-Match", "\"9\""), 412);
        JsonObject replaced = Api.json(
                officer.send("PUT", address, line.formatted(action, code, "40"), "If-Match", Api.etag(entered)));
        assertThat(replaced.getJsonNumber("granted").bigDecimalValue()).isEqualTo("40.00");
        Api.refused(officer.send("DELETE", address, null, "If-Match", Api.etag(entered)), 412);
        assertThat(officer.send("DELETE", address, null, "If-Match", Api.etag(officer.get(address)))
                        .statusCode())
                .isEqualTo(204);
        Api.refused(officer.get(address), 404);
        assertThat(officer.send("DELETE", path, null, "If-Match", Api.etag(officer.get(path)))
                        .statusCode())
                .isEqualTo(204);
        Api.refused(officer.send("POST", "/api/v1/funding-lines", "{}"), 422);
    }

    @Test
    void expenses_are_entered_read_replaced_and_removed_with_their_versions() {
        String action = FundingDesk.action("D" + code, "Dépenses par programme (essai)");
        String expense = "{\"record\":{\"id\":\"%s\"},\"item\":\"%s\",\"year\":2022,\"amount\":%s}";
        for (String wrong : new String[] {"-1", "123456789012345", "1.234", "1e999999"}) {
            Api.refused(officer.send("POST", "/api/v1/expenses", expense.formatted(action, "Salle", wrong)), 422);
        }
        Api.refused(officer.send("POST", "/api/v1/expenses", "{\"item\":\"Salle\",\"year\":2022,\"amount\":1}"), 422);
        Api.refused(officer.send("POST", "/api/v1/expenses", expense.formatted(UUID.randomUUID(), "Salle", "1")), 404);
        HttpResponse<String> entered = made("/api/v1/expenses", expense.formatted(action, "Salle", "3400.5"));
        Api.refused(officer.send("POST", "/api/v1/expenses", expense.formatted(action, "Salle", "1")), 422);
        made("/api/v1/expenses", expense.formatted(action, "Armoire", "980"));
        String address = Api.path(entered);
        assertThat(Api.json(Api.of("membre").get(address))
                        .getJsonNumber("amount")
                        .bigDecimalValue())
                .isEqualTo("3400.50");
        JsonObject page = Api.json(officer.get("/api/v1/expenses?record=" + action + "&sort=item"));
        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getJsonArray("items").getJsonObject(0).getString("item"))
                .isEqualTo("Armoire");
        assertThat(Api.json(officer.get("/api/v1/expenses?record=" + action + "&year=2023"))
                        .getInt("total"))
                .isZero();
        for (String nonsense : new String[] {"record=w", "year=x", "sort=record", "size=0"}) {
            Api.refused(officer.get("/api/v1/expenses?" + nonsense), 422);
        }

        String more = expense.formatted(action, "Salle", "3500");
        Api.refused(officer.send("PUT", address, more), 428);
        Api.refused(officer.send("PUT", address, more, "If-Match", "\"9\""), 412);
        Api.refused(Api.of("membre").send("PUT", address, more, "If-Match", Api.etag(entered)), 403);
        JsonObject replaced = Api.json(officer.send("PUT", address, more, "If-Match", Api.etag(entered)));
        assertThat(replaced.getJsonNumber("amount").bigDecimalValue()).isEqualTo("3500.00");
        Api.refused(officer.send("DELETE", address, null), 428);
        Api.refused(officer.send("DELETE", address, null, "If-Match", Api.etag(entered)), 412);
        assertThat(officer.send("DELETE", address, null, "If-Match", Api.etag(officer.get(address)))
                        .statusCode())
                .isEqualTo(204);
        Api.refused(officer.get(address), 404);
    }
}
