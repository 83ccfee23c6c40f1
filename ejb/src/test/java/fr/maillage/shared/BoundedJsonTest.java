package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limit only ends what would go on for ever. */
@Timeout(30)
class BoundedJsonTest {

    private static final String RECORD =
            "{\"nom\":\"Médiathèque\",\"x\":{\"liste\":[1,2.5,true,false,null,{\"a\":\"\\u00e9\"}]},\"fin\":[]}";

    private static void check(String text) {
        BoundedJson.check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_body_that_is_cut_off_anywhere_is_refused_and_does_not_go_on_for_ever() {
        for (int length = 0; length < RECORD.length(); length++) {
            String cut = RECORD.substring(0, length);
            assertThatThrownBy(() -> check(cut)).as(cut).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> BoundedJson.object(cut)).as(cut).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> skip(cut)).as(cut).isInstanceOf(JsonException.class);
        }
        assertThatCode(() -> check(RECORD)).doesNotThrowAnyException();
    }

    private static void skip(String text) {
        try (BoundedJson json = BoundedJson.of(new StringReader(text))) {
            json.skip(json.next());
            json.requireEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":{",
                "[[[",
                "{}{}",
                "{} x",
                "[1]]",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":01}",
                "nul",
                "\"\\u12\"",
                "{\"a\":\"\\u0000\"}"
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> check(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void it_goes_64_deep_and_no_deeper_whichever_way_it_is_read() {
        String allowed = "[".repeat(63) + "{}" + "]".repeat(63);
        String deeper = "[" + allowed + "]";
        String bomb = "{\"x\":".repeat(20_000);

        assertThatCode(() -> check(allowed)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(deeper)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> skip(deeper)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> check(bomb)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> BoundedJson.object(bomb)).isInstanceOf(JsonException.class);
    }

    @Test
    void an_object_is_read_as_it_stands() {
        assertThat(BoundedJson.object(RECORD)).hasToString(RECORD.replace("\\u00e9", "é"));
        assertThatThrownBy(() -> BoundedJson.object("[]")).isInstanceOf(JsonException.class);
    }

    @Test
    void what_is_passed_over_leaves_the_rest_to_read() {
        try (BoundedJson json = BoundedJson.of(new StringReader("[{\"a\":[1]},\"b\"]"))) {
            json.next();
            json.skip(json.next());
            assertThat(json.next()).isEqualTo(Event.VALUE_STRING);
            assertThat(json.string()).isEqualTo("b");
        }
    }

    @Test
    void the_limit_of_a_stream_speaks_for_itself() {
        LimitedStream stream =
                new LimitedStream(new ByteArrayInputStream(RECORD.repeat(2000).getBytes(StandardCharsets.UTF_8)), 10);

        assertThatThrownBy(() -> {
                    try (BoundedJson json = BoundedJson.of(stream)) {
                        json.skip(json.next());
                    }
                })
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }
}
