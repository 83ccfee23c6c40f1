package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.PostReachService;
import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.report.MayorSheetService;
import fr.maillage.identity.Role;
import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientationQuery;
import fr.maillage.orientation.OrientationService;
import fr.maillage.orientation.SheetService;
import fr.maillage.place.PlaceDesk;
import fr.maillage.report.ReportBlock;
import fr.maillage.territory.qpv.QpvImportService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A QPV without an outline is nowhere: no reader puts it at the centre of its commune, and each says so. */
@InsideEar
class QpvPositionIT {

    private static final String TOWN = "com:93047";
    private static final String QPV = "qpv:QN99921M";
    private static final String NAME = "Sans contour";

    @Inject
    private QpvImportService list;

    @Inject
    private OutlineImportService outlines;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    @Inject
    private CoverageService coverage;

    @Inject
    private PostReachService reaches;

    @Inject
    private MayorSheetService mayors;

    @Inject
    private OrientationService orientation;

    @Inject
    private SheetService sheets;

    @Inject
    private PlaceDesk places;

    @BeforeEach
    void known() {
        forgotten();
        As.administrator(() -> list.take(
                bytes("code_qp,nom,communes_insee,population\nQN99921M," + NAME + ",93047,2450\n"),
                LocalDate.of(2024, 1, 1)));
    }

    @AfterEach
    void forgotten() {
        Sql.update(
                "delete from territory_outline where territory_id in (select t.id from territory t where t.code = ?)",
                QPV);
    }

    private void drawn() {
        As.administrator(() -> outlines.take(bytes("""
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code_qp":"QN99921M"},
                "geometry":{"type":"Polygon","coordinates":[[[2.566,48.898],[2.570,48.898],[2.570,48.901],
                [2.566,48.901],[2.566,48.898]]]}}]}"""), TerritoryKind.QPV));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CoverageItem item(Coverage found) {
        return found.items().stream()
                .filter(item -> item.point().territory().equals(QPV))
                .findFirst()
                .orElseThrow();
    }

    private Coverage coverage() {
        return As.a(
                Role.DEPARTMENT_OFFICER,
                "dep:93",
                () -> coverage.of(new CoverageQuery(TOWN, null, null, null, null, Set.of(DemandKind.QPV), Set.of())));
    }

    @Test
    void its_centre_is_known_once_its_outline_is() {
        assertThat(centres.of(territories.required(QPV))).isEmpty();

        drawn();

        assertThat(centres.of(territories.required(QPV))).hasValueSatisfying(centre -> {
            assertThat(centre.basis()).isEqualTo(TerritoryCentre.Basis.OUTLINE);
            assertThat(centre.latitude()).isBetween(48.898, 48.901);
        });
    }

    @Test
    void coverage_counts_it_as_unlocated_and_the_calendar_of_ends_beside_no_post() {
        Coverage before = coverage();
        assertThat(item(before).standing()).isEqualTo(CoverageItem.Standing.UNLOCATED);
        assertThat(item(before).nearestMetres()).isNull();
        CoverageTotal total = before.totals().get(0);
        assertThat(total.located()).isEqualTo(total.points() - total.unlocated());
        assertThat(unattached()).contains(NAME);

        drawn();

        CoverageTotal after = coverage().totals().get(0);
        assertThat(after.points()).isEqualTo(total.points());
        assertThat(after.unlocated()).isEqualTo(total.unlocated() - 1);
        assertThat(after.weight()).isEqualByComparingTo(total.weight().add(new BigDecimal(2450)));
        assertThat(unattached()).doesNotContain(NAME);
    }

    private List<String> unattached() {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> reaches.of(TOWN, LocalDate.of(2026, 11, 29), null))
                .unlocated();
    }

    @Test
    void the_page_for_a_mayor_names_it_apart() {
        assertThat(mayor()).contains("QPV non localisés, faute de contour", NAME);
    }

    private String mayor() {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> mayors.document(TOWN, null, Locale.FRENCH))
                .blocks()
                .stream()
                .filter(ReportBlock.Definitions.class::isInstance)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    @Test
    void orientation_gives_the_places_of_its_town_without_a_distance_and_says_why() {
        String name = PlaceDesk.unique("Lieu du quartier ");
        UUID place = places.imported(places.values("93047", name));

        OrientationAnswer answer = orientation.answer(from(QPV), 50);

        assertThat(answer.origin().unlocatedQuarter()).isTrue();
        assertThat(answer.origin().communes()).extracting(TerritoryView::code).containsExactly(TOWN);
        assertThat(answer.places())
                .filteredOn(p -> p.place().id().equals(place))
                .singleElement()
                .satisfies(p -> assertThat(p.metres()).isNull());
        assertThat(String.valueOf(sheets.guide(QPV, Locale.FRENCH).document()))
                .contains("Le contour du quartier " + NAME);

        drawn();

        assertThat(orientation.answer(from(QPV), 50).origin().known()).isTrue();
    }

    private static OrientationQuery from(String territory) {
        return new OrientationQuery(null, territory, null, null, null, null, false, List.of(), null, 3.0);
    }
}
