package fr.maillage.comment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs list, add and withdraw comments. */
class CommentProgramJourney {

    private static final String COMMENTS = "/api/v1/comments";

    private final Api officer = Api.of("ept");

    private HttpResponse<String> said(Api who, String finding, String text) {
        return who.send("POST", COMMENTS, """
                {"kind":"finding","record":"%s","text":"%s"}""".formatted(finding, text));
    }

    @Test
    void a_comment_is_added_listed_and_withdrawn_once() {
        HttpResponse<String> entered = officer.send("POST", "/api/v1/findings", """
                {"title":"Constat %s","territory":"com:93032","state":"discussed","proposedOn":"2026-03-02"}""".formatted(UUID.randomUUID()));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        String finding = Api.json(entered).getString("id");
        String list = COMMENTS + "?kind=finding&record=" + finding;

        assertThat(said(Api.of("membre"), finding, "Vu").statusCode()).isEqualTo(201);
        HttpResponse<String> made = said(officer, finding, "Vu <b>aussi</b>");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Api.json(made).getString("id");
        Api.refused(said(Api.of("conseiller"), finding, "Vu"), 403);
        Api.refused(said(officer, finding, "x".repeat(2001)), 422);

        JsonObject page = Api.json(officer.get(list + "&size=1&page=1"));
        assertThat(page.getInt("total")).isEqualTo(2);
        JsonObject last = page.getJsonArray("items").getJsonObject(0);
        assertThat(last.getString("text")).isEqualTo("Vu <b>aussi</b>");
        assertThat(last.getJsonArray("told")).isEmpty();

        String withdraw = COMMENTS + "/" + id + "/withdraw";
        Api.refused(Api.of("membre").send("POST", withdraw, "{}"), 403);
        assertThat(officer.send("POST", withdraw, "{}").statusCode()).isEqualTo(204);
        Api.refused(officer.send("POST", withdraw, "{}"), 409);
        last = Api.json(officer.get(list)).getJsonArray("items").getJsonObject(1);
        assertThat(last.containsKey("text")).isFalse();
        assertThat(last.containsKey("withdrawnAt")).isTrue();
        Api.refused(officer.get(COMMENTS + "?record=" + finding), 422);
        Api.refused(officer.get(COMMENTS + "?kind=place&record=" + finding), 404);
        Api.refused(officer.get(COMMENTS + "?kind=finding&record=x"), 404);
    }
}
