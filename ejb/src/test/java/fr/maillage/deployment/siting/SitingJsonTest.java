package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests of officers and their results, read as they were written. */
class SitingJsonTest {

    @Test
    void an_order_is_read_as_it_was_written() {
        SitingOrder keep = new SitingOrder(
                "Garder \"quatre\"",
                "com:93032",
                "drop-ins",
                null,
                null,
                "4",
                null,
                null,
                null,
                null,
                "1000",
                "1,3",
                null,
                "pauvrete",
                List.of("com:93032", "com:93047"),
                "30");
        SitingOrder add = new SitingOrder(
                null,
                "dep:93",
                null,
                null,
                null,
                null,
                "2",
                "places",
                "médiathèque",
                "aide-demarches",
                "800",
                null,
                "quarters",
                null,
                List.of(),
                "5");

        assertThat(SitingJson.order(SitingJson.write(keep))).isEqualTo(keep);
        assertThat(SitingJson.order(SitingJson.write(add))).isEqualTo(add);
        assertThat(keep.keeps()).isTrue();
        assertThat(add.keeps()).isFalse();
    }

    @Test
    void a_result_is_read_as_it_was_written() {
        SitingSite there = new SitingSite("drop-ins", "GP01", "GP01 · Mairie", "Gagny", 48.88, 2.53);
        SitingSite left = new SitingSite("hosts", "7008", "Commune", null, 48.9, 2.5);
        SitingResult result = new SitingResult(
                false,
                false,
                100.5,
                120,
                200,
                12,
                11,
                2,
                3,
                1.5,
                List.of(
                        new SitingResult.Chosen(there, true, 100.5, 90, "Autre (Bondy)", 95.0),
                        new SitingResult.Chosen(left, false, 0, 0, null, null)),
                List.of(left),
                List.of(new SitingResult.Step(1, "GP01 · Mairie (Gagny)", true, 100.5, 100.5)),
                List.of(new SitingResult.Beyond(1000, 99.5), new SitingResult.Beyond(1500, 0)),
                List.of(new SitingResult.Out("D09", 48.9, 2.5, 99.5)));

        assertThat(SitingJson.result(SitingJson.write(result))).isEqualTo(result);
        assertThat(result.gap()).isBetween(19.4, 19.41);
        assertThat(result.share()).isEqualTo(50.25);
    }

    @Test
    void a_result_that_was_kept_before_more_was_told_is_read_all_the_same() {
        SitingResult result = SitingJson.result("""
                {"proven":true,"objective":10,"bound":10,"people":12,"points":2,"existing":0,"candidates":2,"seconds":0.1,
                 "chosen":[],"left":[],"curve":[]}""");

        assertThat(result.bounded()).isTrue();
        assertThat(result.beyond()).isEmpty();
        assertThat(result.out()).isEmpty();
    }
}
