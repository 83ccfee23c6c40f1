package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.Residents;
import fr.maillage.diagnosis.compare.ResidentsReader;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.release.ToldCounts.Age;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the residents of the story live and how old they are, as every reader may know it. */
@InsideEar
class ResidentsReaderIT {

    private static final String DEPARTMENT = "dep:93";
    private static final String GRAND_EST = "ept:200058790";
    private static final List<String> AGES = List.of("12-18", "18-24", "25-39", "40-59", "60-69", "70-plus");

    @Inject
    private DiagnosisStory story;

    @Inject
    private ResidentsReader reader;

    @Inject
    private SideBySideService sides;

    @Inject
    private TerritoryService territories;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void told() {
        story.told();
    }

    private Residents of(String territory) {
        return reader.of(territories.required(territory), AGES);
    }

    /** Counts the residents with a statement by where they live, as the base has them. */
    private static Map<Long, Long> living() {
        Map<Long, Long> living = new HashMap<>();
        Sql.rows("select r.territory_id as town, count(distinct r.respondent_id) as people from statement r"
                        + " where r.respondent_id is not null and r.archived_at is null group by r.territory_id")
                .forEach(row ->
                        living.put(((Number) row.get("town")).longValue(), ((Number) row.get("people")).longValue()));
        return living;
    }

    @Test
    void each_town_is_told_of_as_it_was_released_or_not_at_all() {
        Map<Long, Long> living = living();

        Residents residents = of(DEPARTMENT);

        assertThat(residents.towns())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(town ->
                        assertThat((long) town.people()).as("%s", town).isBetween(5L, living.get(town.commune())));
        assertThat(residents.elsewhere()).matches(others -> others == 0 || others >= 5);
    }

    @Test
    void a_town_is_told_of_alike_in_each_report_and_in_the_comparison() {
        Map<Long, Integer> inDepartment = new HashMap<>();
        of(DEPARTMENT).towns().forEach(town -> inDepartment.put(town.commune(), town.people()));

        List<Residents.Town> inEpt = of(GRAND_EST).towns();

        assertThat(inEpt).isNotEmpty();
        for (Residents.Town town : inEpt) {
            assertThat(inDepartment).containsEntry(town.commune(), town.people());
            TerritoryView commune = territories.byId(town.commune()).orElseThrow();
            assertThat(As.administrator(
                            () -> sides.published(commune).orElseThrow().respondents()))
                    .as(commune.name())
                    .isEqualTo(town.people());
        }
    }

    @Test
    void ages_are_told_in_bands_of_five_people_and_more_and_add_up() {
        Residents department = of(DEPARTMENT);

        assertThat(department.ages()).hasSizeGreaterThan(1).allMatch(age -> age.people() >= 5);
        assertThat(department.ages().stream().mapToInt(Age::people).sum())
                .isEqualTo(department.elsewhere()
                        + department.towns().stream()
                                .mapToInt(Residents.Town::people)
                                .sum());
        for (TerritoryView town :
                territories.within(territories.required(GRAND_EST).id(), TerritoryKind.COMMUNE)) {
            Residents residents = of(town.code());
            assertThat(residents.towns()).isEmpty();
            assertThat(residents.ages()).as(town.name()).noneMatch(age -> ReleasePolicy.small(age.people()));
        }
    }

    @Test
    void a_departement_of_forty_communes_takes_no_more_statements_than_an_ept_of_fourteen() {
        of(GRAND_EST);
        long few = Statements.during(factory, () -> of(GRAND_EST));

        assertThat(Statements.during(factory, () -> of(DEPARTMENT))).isLessThanOrEqualTo(few);
    }
}
