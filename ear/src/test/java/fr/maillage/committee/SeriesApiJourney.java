package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs enter gatherings in series, prolong them, and change or cancel what follows. */
class SeriesApiJourney {

    private static final String GATHERINGS = "/api/v1/gatherings";
    private static final LocalDate FIRST = LocalDate.of(2098, 3, 20);

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final Api officer = Api.of("ept");
    private String body;

    @BeforeEach
    void aBody() {
        body = Api.json(officer.get(BodyListJourney.workingGroup(officer, "Groupe " + tag)))
                .getString("id");
    }

    private HttpResponse<String> sent(String series) {
        return officer.send("POST", GATHERINGS, gathering(series));
    }

    private String gathering(String series) {
        return """
                {"title":"Comité %s","body":"%s","code":"S1","heldOn":"%s","startsAt":"14:00","mode":"online","series":%s}""".formatted(tag, body, FIRST, series);
    }

    /** The address of the first of a series. */
    private String entered(String series) {
        HttpResponse<String> created = sent(series);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Api.path(created);
    }

    /** The address of one that is in none. */
    private String alone() {
        return Api.path(officer.send("POST", GATHERINGS, gathering("{}").replace("\"S1\"", "\"S2\"")));
    }

    private int all() {
        return Api.json(officer.get(GATHERINGS + "?body=" + body)).getInt("total");
    }

    private JsonObject series(String path) {
        return Api.json(officer.get(path)).getJsonObject("series");
    }

    private String next(String path) {
        return GATHERINGS + "/" + series(path).getJsonObject("next").getString("id");
    }

    @Test
    void a_series_is_entered_with_its_first_gathering_and_each_tells_where_it_stands() {
        HttpResponse<String> created = sent("{\"rhythm\":\"weekly\",\"interval\":2,\"count\":3}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        JsonObject first = Api.json(created).getJsonObject("series");
        assertThat(first.keySet()).containsExactlyInAnyOrder("id", "rank", "size", "next");
        assertThat(first.getInt("rank")).isEqualTo(1);
        assertThat(first.getInt("size")).isEqualTo(3);
        assertThat(first.getJsonObject("next").getString("heldOn"))
                .isEqualTo(FIRST.plusWeeks(2).toString());

        String second = next(Api.path(created));
        JsonObject place = series(second);
        assertThat(place.getInt("rank")).isEqualTo(2);
        assertThat(place.getString("id")).isEqualTo(first.getString("id"));
        assertThat(place.getJsonObject("previous").getString("heldOn")).isEqualTo(FIRST.toString());
        JsonObject meeting = Api.json(officer.get(second.replace("gatherings", "meetings")));
        assertThat(meeting.getJsonObject("meeting").getJsonObject("gathering").getJsonObject("series"))
                .isEqualTo(place);
        JsonObject listed = Api.json(officer.get(GATHERINGS + "?sort=date&body=" + body))
                .getJsonArray("items")
                .getJsonObject(2);
        assertThat(listed.getJsonObject("series").keySet()).containsExactlyInAnyOrder("id", "rank", "size");
        assertThat(Api.json(officer.get(alone())).containsKey("series")).isFalse();
    }

    @Test
    void one_that_was_read_is_sent_back_as_it_is_and_is_no_new_series() {
        String first = entered("{\"rhythm\":\"dates\",\"dates\":[\"2098-04-01\",\"2098-03-25\"]}");
        HttpResponse<String> read = officer.get(first);
        HttpResponse<String> same = officer.send("PUT", first, read.body(), "If-Match", Api.etag(read));
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(Api.json(same)).isEqualTo(Api.json(read));
        String copy = read.body().replace("\"code\":\"S1\"", "\"code\":\"S9\"");
        HttpResponse<String> alone = officer.send("POST", GATHERINGS, copy);
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(201);
        assertThat(Api.json(alone).containsKey("series")).isFalse();
        assertThat(all()).isEqualTo(4);
    }

    @Test
    void it_is_prolonged_once_however_often_a_program_asks() {
        String first = entered("{\"rhythm\":\"weekly\",\"count\":2}");
        String more = "{\"size\":2,\"count\":2}";
        HttpResponse<String> added = officer.send("POST", first + "/series", more);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(Api.json(added).getString("heldOn"))
                .isEqualTo(FIRST.plusWeeks(2).toString());
        assertThat(Api.json(added).getJsonObject("series").getInt("rank")).isEqualTo(3);
        assertThat(Api.json(officer.get(Api.path(added)))).isEqualTo(Api.json(added));

        Api.refused(officer.send("POST", first + "/series", more), 409);
        Api.refused(officer.send("POST", first + "/series", "{\"count\":2}"), 422);
        Api.refused(officer.send("POST", first + "/series", "{\"size\":4}"), 422);
        Api.refused(officer.send("POST", first + "/series", "{\"size\":4,\"count\":49}"), 422);
        Api.refused(officer.send("POST", first + "/series", "{\"size\":4,\"count\":\"1e9\"}"), 400);
        Api.refused(officer.send("POST", GATHERINGS + "/nonsense/series", "{\"size\":4}"), 404);
        Api.refused(Api.of("membre").send("POST", first + "/series", "{\"size\":4,\"count\":1}"), 403);
        Api.refused(Api.visitor().send("POST", first + "/series", "{\"size\":4,\"count\":1}"), 401);
        assertThat(all()).isEqualTo(4);
    }

    @Test
    void those_that_follow_are_changed_and_cancelled() {
        String first = entered("{\"rhythm\":\"monthly\",\"until\":\"2098-07-01\"}");
        int size = series(first).getInt("size");
        String second = next(first);
        HttpResponse<String> read = officer.get(second);
        String changed = read.body().replace("\"startsAt\":\"14:00\"", "\"startsAt\":\"09:30\"");
        Api.refused(officer.send("PUT", second + "/series", changed), 428);
        Api.refused(officer.send("PUT", second + "/series", changed, "If-Match", "\"99\""), 412);
        HttpResponse<String> given = officer.send("PUT", second + "/series", changed, "If-Match", Api.etag(read));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        String third = next(second);
        assertThat(Api.json(officer.get(third)).getString("startsAt")).isEqualTo("09:30");
        assertThat(Api.json(officer.get(first)).getString("startsAt")).isEqualTo("14:00");

        Api.refused(officer.send("POST", second + "/series/archive", "{}", "If-Match", Api.etag(given)), 422);
        HttpResponse<String> off =
                officer.send("POST", second + "/series/archive", "{\"reason\":\"Fin\"}", "If-Match", Api.etag(given));
        assertThat(off.statusCode()).as(off.body()).isEqualTo(200);
        assertThat(Api.json(off).getString("archiveReason")).isEqualTo("Fin");
        assertThat(Api.json(officer.get(third)).getString("archiveReason")).isEqualTo("Fin");
        assertThat(all()).isEqualTo(1);
        assertThat(series(first).getInt("size")).isEqualTo(size);
        assertThat(series(first).containsKey("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"weekly\" | 400",
                "[] | 400",
                "7 | 400",
                "{\"rhythm\":{\"rhythm\":\"weekly\"},\"count\":3} | 400",
                "{\"rhythm\":\"weekly\",\"count\":\"1e9\"} | 400",
                "{\"rhythm\":\"weekly\",\"count\":1000000000} | 422",
                "{\"rhythm\":\"weekly\",\"count\":-3} | 422",
                "{\"rhythm\":\"weekly\",\"count\":3,\"until\":\"2098-05-01\"} | 422",
                "{\"rhythm\":\"weekly\"} | 422",
                "{\"rhythm\":\"weekly\",\"until\":\"demain\"} | 422",
                "{\"rhythm\":\"daily\",\"count\":3} | 422",
                "{\"rithm\":\"weekly\",\"count\":3} | 422",
                "{\"rhythm\":\"dates\",\"dates\":\"2098-04-01\"} | 400",
                "{\"rhythm\":\"dates\",\"dates\":[\"2098-04-31\"]} | 422",
                "{\"rhythm\":\"dates\",\"dates\":[null]} | 422",
                "{\"rhythm\":\"dates\",\"dates\":[]} | 422"
            })
    void nonsense_enters_nothing(String series, int status) {
        HttpResponse<String> answer = sent(series);
        assertThat(answer.statusCode()).as(series + " " + answer.body()).isEqualTo(status);
        assertThat(all()).isZero();
    }

    @Test
    void ten_thousand_days_are_refused_and_what_is_not_known_is_passed_over() {
        String days = Stream.iterate(FIRST, day -> day.plusDays(1))
                .limit(10_000)
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(","));
        Api.refused(sent("{\"rhythm\":\"dates\",\"dates\":[" + days + "]}"), 422);
        assertThat(all()).isZero();
        entered("{\"rhythm\":\"weekly\",\"count\":2,\"colour\":{\"deep\":[1]},\"rank\":9,\"size\":99}");
        assertThat(all()).isEqualTo(2);
    }
}
