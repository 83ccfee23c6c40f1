package fr.maillage.need;

import static fr.maillage.need.NeedDesk.BONDY;
import static fr.maillage.need.NeedDesk.COUBRON;
import static fr.maillage.need.NeedDesk.GAGNY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Indicators of needs come in by mappings, and what is not known stays unknown. */
@InsideEar
class NeedImportIT {

    private static final long IRIS = 920_000_001L;

    @Inject
    private ImportDesk desk;

    @Inject
    private NeedDesk needDesk;

    @Inject
    private NeedService needs;

    @Inject
    private TerritoryService territories;

    @AfterEach
    void clear() {
        needDesk.forget(needDesk.code());
        needDesk.forget("ifn-total");
        Sql.update("delete from territory where id = ?", IRIS);
    }

    @Test
    void a_value_is_known_where_the_file_has_one_and_zero_is_a_value() {
        UUID run = needDesk.run(needDesk.mapping("score"), "93032;6,2\n93010;0\n93015;\n");

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(3, 2, 0, 1, 0));
        assertThat(needDesk.value(GAGNY)).isEqualByComparingTo("6.2");
        assertThat(needDesk.value(BONDY)).isEqualByComparingTo("0");
        assertThat(needDesk.value(COUBRON)).isNull();
        NeedIndicator indicator = As.a(Role.MEMBER, null, () -> needs.indicator(needDesk.code()));
        assertThat(indicator.unit()).isEqualTo(NeedUnit.SCORE);
        assertThat(indicator.low()).isEqualByComparingTo("0");
        assertThat(indicator.high()).isEqualByComparingTo("10");
        assertThat(indicator.year()).isEqualTo(2023);
        assertThat(indicator.higherWorse()).isTrue();
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_corrected_one_only_what_it_corrects() {
        String profile = needDesk.mapping("score");
        desk.completed(needDesk.run(profile, "93032;6,2\n93010;5\n"));

        assertThat(desk.completed(needDesk.run(profile, "93032;6,2\n93010;5\n")).counts())
                .isEqualTo(new JobCounts(2, 0, 0, 2, 0));
        assertThat(desk.completed(needDesk.run(profile, "93032;nd\n93010;4\n")).counts())
                .isEqualTo(new JobCounts(2, 0, 2, 0, 0));
        assertThat(needDesk.value(GAGNY)).isNull();
        assertThat(needDesk.value(BONDY)).isEqualByComparingTo("4");
    }

    @Test
    void what_cannot_be_taken_is_named_and_the_rest_is_taken() {
        UUID run = needDesk.run(
                needDesk.mapping("score"),
                "93032;6,2\n99999;3\n93059;3\n93010;10,1\n93015;beaucoup\n93008;-1\n93032;7\n93051;10\n");

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(8, 2, 0, 0, 6));
        assertThat(desk.rules("admin", run))
                .containsExactlyInAnyOrder(
                        "ERROR need-territory 1",
                        "ERROR need-territory-former 1",
                        "ERROR need-outside 2",
                        "ERROR need-value 1",
                        "ERROR need-twice 1");
        assertThat(needDesk.value(GAGNY)).isEqualByComparingTo("6.2");
        assertThat(needDesk.value("com:93051")).isEqualByComparingTo("10");
    }

    @Test
    void a_trial_writes_nothing() {
        UUID run = desk.start(
                "admin", "besoins.csv", NeedDesk.bytes("93032;6,2\n93032;7\n"), needDesk.mapping("score"), true);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        assertThat(Sql.number("select count(*) from need_indicator where code = ?", needDesk.code()))
                .isZero();
    }

    @Test
    void values_of_another_unit_scale_or_year_need_another_code() {
        desk.completed(needDesk.run(needDesk.mapping("score"), "93032;6,2\n"));

        UUID other = needDesk.run(needDesk.mapping("percent"), "93032;62\n");

        assertThat(desk.completed(other).counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(desk.rules("admin", other)).containsExactly("ERROR need-differs 1");
        assertThat(needDesk.value(GAGNY)).isEqualByComparingTo("6.2");
    }

    @Test
    void neighbourhoods_have_values_of_their_own() {
        TerritoryView qpv = territories
                .within(territories.required("dep:93").id(), TerritoryKind.QPV)
                .get(0);

        desk.completed(needDesk.run(needDesk.mapping("percent"), qpv.officialCode() + ";41,5 %\n"));

        assertThat(needDesk.value(qpv.code())).isEqualByComparingTo("41.5");
        assertThat(As.a(Role.MEMBER, null, () -> needs.coverage()).get(needDesk.code()))
                .isEqualTo(Map.of(TerritoryKind.QPV, 1L));
    }

    @Test
    void an_iris_has_a_value_once_it_is_a_territory() {
        String profile = needDesk.mapping("index");
        UUID before = needDesk.run(profile, "930329999;104,5\n");
        assertThat(desk.completed(before).counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(desk.rules("admin", before)).containsExactly("ERROR need-territory 1");
        Sql.update(
                "insert into territory (id, uuid, version, kind, code, official_code, name, search_key, valid_from)"
                        + " values (?, ?, 1, 'IRIS', 'iris:930329999', '930329999', 'Essai', 'essai', current_date)",
                IRIS,
                UUID.randomUUID().toString());

        assertThat(desk.completed(needDesk.run(profile, "930329999;104,5\n")).counts())
                .isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(needDesk.value("iris:930329999")).isEqualByComparingTo("104.5");
    }

    @Test
    void a_territory_is_told_of_by_the_median_of_its_communes_and_those_where_the_need_is_greatest() {
        desk.completed(needDesk.run(needDesk.mapping("count", "lower"), "93032;6\n93015;2\n93047;4\n93010;1\n"));

        NeedSummary around = summary("ept:200058790");
        assertThat(around.own()).isNull();
        assertThat(around.known()).isEqualTo(3);
        assertThat(around.communes()).isEqualTo(14);
        assertThat(around.median()).isEqualByComparingTo("4");
        assertThat(around.worst())
                .extracting(commune -> commune.territory().name())
                .containsExactly("Coubron", "Montfermeil");
        assertThat(summary(GAGNY).own()).isEqualByComparingTo("6");
        assertThat(summary("com:93051").own()).isNull();
        assertThat(summary("com:93051").median()).isNull();
    }

    @Test
    void the_index_of_35000_communes_comes_in_by_the_mapping_that_ships() throws IOException {
        byte[] file = Files.readAllBytes(SharedData.file("needs/ifn-communes-2023.csv"));

        UUID run = desk.start("admin", "ifn.csv", file, "ifn-communes", false);

        JobCounts counts = desk.completed(run).counts();
        assertThat(counts).isEqualTo(new JobCounts(35_008, 34_860, 0, 1, 147));
        assertThat(desk.rules("admin", run)).containsExactly("ERROR need-territory-former 147");
        NeedIndicator indicator = As.a(Role.MEMBER, null, () -> needs.indicator("ifn-total"));
        Map<Long, BigDecimal> values =
                As.a(Role.MEMBER, null, () -> needs.values("ifn-total", ids("dep:93", TerritoryKind.COMMUNE)));
        assertThat(values).hasSize(39);
        assertThat(indicator.shown(values.get(territories.required("com:93001").id())))
                .isEqualByComparingTo("5.2");
    }

    private List<Long> ids(String within, TerritoryKind kind) {
        return territories.within(territories.required(within).id(), kind).stream()
                .map(TerritoryView::id)
                .toList();
    }

    private NeedSummary summary(String territory) {
        return As.a(Role.MEMBER, null, () -> needs.summaries(territories.required(territory), 2)).stream()
                .filter(summary -> summary.indicator().code().equals(needDesk.code()))
                .findFirst()
                .orElseThrow();
    }
}
