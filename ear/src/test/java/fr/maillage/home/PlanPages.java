package fr.maillage.home;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A scheme in its second version, for tests that look at every page. */
final class PlanPages {

    private PlanPages() {}

    /** The queries of the pages of the plan, by page. */
    static Map<String, String> addresses(Api admin) {
        JsonObject frame = Api.json(admin.send("POST", "/api/v1/frames", """
                {"name":"Schéma des essais","code":"S%s","kind":"scheme","territory":"com:93032"}
                """.formatted(
                        UUID.randomUUID().toString().substring(0, 8))));
        String id = frame.getString("id");
        JsonObject first = version(admin, id);
        String address = "/api/v1/schemes/" + first.getString("id");
        admin.send("POST", address + "/lines", """
                {"level":"axis","code":"A1","label":"Donner envie","publics":["seniors"]}
                """);
        admin.send("POST", address + "/lines", """
                {"level":"objective","code":"O1.1","parent":"A1","label":"Oser","target":"1850","unit":"foyers","due":"2026-12-31"}
                """);
        move(admin, address, "submit", "{\"submittedOn\":\"2026-01-05\"}");
        move(admin, address, "adopt", """
                {"adoptedOn":"2026-01-06","assembly":"Conseil de territoire (essai)","deliberation":"CT-1"}
                """);
        JsonObject draft = Api.json(move(admin, address, "revise", null));
        admin.send("POST", "/api/v1/schemes/" + draft.getString("id") + "/lines", """
                {"level":"objective","code":"O1.2","parent":"A1","label":"Essayer"}
                """);
        Map<String, String> addresses = new HashMap<>();
        addresses.put("/plan/frame/detail.xhtml", "?id=" + id);
        addresses.put("/plan/public.xhtml", "?code=93032");
        addresses.put("/plan/frame/edit.xhtml", "?id=" + id);
        addresses.put("/plan/frame/actions.xhtml", "?id=" + id);
        addresses.put("/plan/frame/lines.xhtml", "?version=" + draft.getString("id"));
        addresses.put("/plan/frame/compare.xhtml", "?one=" + first.getString("id") + "&other=" + draft.getString("id"));
        return addresses;
    }

    private static JsonObject version(Api admin, String frame) {
        return Api.json(admin.get("/api/v1/schemes?territory=com:93032&size=200")).getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> frame.equals(item.getString("frame")))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> move(Api admin, String address, String verb, String body) {
        String tag = admin.get(address).headers().firstValue("ETag").orElseThrow();
        return admin.send("POST", address + "/" + verb, body, "If-Match", tag);
    }
}
