package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.deployment.coverage.DemandBasis;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandPoint;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three places on a road, of which the first has help: who is brought within reach, and who is not whatever is done. */
class SitingResultTest {

    /** About a hundred metres of latitude. */
    private static final double HUNDRED = 100 / 111_195.0;

    private static DemandPoint people(String name, int metres, int count) {
        return new DemandPoint(
                DemandKind.POINT,
                name,
                name,
                48.9 + metres / 100.0 * HUNDRED,
                2.5,
                DemandBasis.POINT,
                count,
                BigDecimal.valueOf(count));
    }

    private static SitingSite site(String source, String name, int metres) {
        return new SitingSite(source, name, name, null, 48.9 + metres / 100.0 * HUNDRED, 2.5);
    }

    /** @param existing how many of the sites there are; none is to be kept or left */
    private static SitingResult searched(int existing, int p, SitingSite... sites) {
        SitingCase asked = new SitingCase(
                List.of(people("Centre", 0, 1000), people("Est", 3000, 2600), people("Loin", 9300, 500)),
                0,
                Arrays.asList(sites),
                existing,
                existing,
                p,
                1000,
                1,
                List.of(),
                Duration.ofSeconds(5));
        SitingEffort effort = new SitingEffort(asked.limit(), 1, Clock.systemUTC(), () -> false);
        int[] fixed = existing == 0 ? new int[0] : new int[] {0};
        CoverSets covers = CoverSets.within(asked.places(), asked.points(), asked.radius(), 1000);
        return SitingResult.of(
                asked,
                covers,
                new CoveringSolver().solve(new SitingInstance(covers, asked.demand(), fixed, p), effort));
    }

    private static SitingResult three() {
        return searched(
                1,
                4,
                site("drop-ins", "GP01", 0),
                site("communes", "Noisy-le-Grand", 3100),
                site("communes", "À côté", 200),
                site("communes", "Nulle part", 8000));
    }

    @Test
    void only_sites_that_bring_somebody_are_useful() {
        SitingResult result = three();

        assertThat(result.proven()).isTrue();
        assertThat(result.useful())
                .extracting(chosen -> chosen.site().name(), SitingResult.Chosen::adds)
                .containsExactly(tuple("Noisy-le-Grand", 2600.0));
        assertThat(result.idle()).isEqualTo(2);
        assertThat(result.next()).isNull();
    }

    @Test
    void who_has_no_possible_site_is_counted_near_and_farther() {
        assertThat(three().beyond())
                .containsExactly(new SitingResult.Beyond(1000, 500), new SitingResult.Beyond(1500, 0));
        assertThat(three().out()).extracting(SitingResult.Out::name).containsExactly("Loin");
    }

    @Test
    void what_one_more_site_would_bring_is_told() {
        SitingResult none = searched(1, 1, site("drop-ins", "GP01", 0), site("communes", "Noisy-le-Grand", 3100));

        assertThat(none.next().name()).isEqualTo("Noisy-le-Grand");
        assertThat(none.next().adds()).isEqualTo(2600);
    }

    @Test
    void one_table_tells_what_stays_in_one_line_then_each_site_then_what_would_come_next() {
        assertThat(SitingRow.of(three()))
                .extracting(SitingRow::standing, SitingRow::sites, SitingRow::adds, SitingRow::covered, SitingRow::idle)
                .containsExactly(
                        tuple(SitingRow.Standing.STAYS, 1, 1000.0, 1000.0, false),
                        tuple(SitingRow.Standing.NEW, 1, 2600.0, 3600.0, false),
                        tuple(SitingRow.Standing.NEW, 1, 0.0, 3600.0, true),
                        tuple(SitingRow.Standing.NEW, 1, 0.0, 3600.0, true));
        SitingResult one =
                searched(1, 2, site("drop-ins", "GP01", 0), site("communes", "A", 3100), site("communes", "B", 9000));
        assertThat(SitingRow.of(one))
                .extracting(SitingRow::standing, SitingRow::name)
                .containsExactly(
                        tuple(SitingRow.Standing.STAYS, null),
                        tuple(SitingRow.Standing.NEW, "A"),
                        tuple(SitingRow.Standing.NEXT, "B"));
    }
}
