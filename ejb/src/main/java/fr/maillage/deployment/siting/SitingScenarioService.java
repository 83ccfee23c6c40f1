package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingStudyRepository;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a scenario of what came of a search: what opens, what is kept, what closes. */
@Stateless
public class SitingScenarioService {

    /** A scenario is read line by line. */
    private static final int MOST_LINES = 200;

    @Inject
    private SitingStudyRepository repository;

    @EJB
    private SitingStudyService studies;

    @EJB
    private ScenarioService scenarios;

    @EJB
    private ScenarioLineService lines;

    @EJB
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** Tells whether something of a result can stand in a scenario: new sites that bring somebody, and drop-ins that stay or not. */
    public boolean able(SitingStudy study) {
        return study.result() != null
                && study.scenario() == null
                && !study.result().useful().isEmpty()
                && !changes(study.result()).isEmpty();
    }

    /** @param proposal of {@link LineField.Codes} */
    private record Change(String proposal, SitingSite site, Long people) {}

    private static List<Change> changes(SitingResult result) {
        List<Change> changes = new ArrayList<>();
        result.chosen().stream()
                .filter(chosen -> chosen.existing() ? dropIn(chosen.site()) : chosen.adds() > 0)
                .map(chosen -> new Change(
                        chosen.existing() ? LineField.Codes.KEEP : LineField.Codes.OPEN,
                        chosen.site(),
                        Math.round(chosen.existing() ? chosen.alone() : chosen.adds())))
                .forEach(changes::add);
        result.left().stream()
                .filter(SitingScenarioService::dropIn)
                .map(site -> new Change(LineField.Codes.CLOSE, site, null))
                .forEach(changes::add);
        return changes;
    }

    private static boolean dropIn(SitingSite site) {
        return SitingSource.DROP_INS.code().equals(site.source());
    }

    /**
     * Makes the scenario, to be completed with days, costs and payers.
     *
     * @param reason what each line says; its {@code {0}} is the number of people, and is told of what opens or stays
     * @return the scenario
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT on the territory; NOT_FOUND; CONFLICT where there is no
     *     result, where a scenario was made of it before, or where no line can be made of it
     */
    public UUID scenario(UUID id, Function<Long, String> reason) {
        SitingStudy study = studies.get(id);
        if (!able(study)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "deployment-siting-no-scenario", study.title());
        }
        List<Change> changes = changes(study.result());
        if (changes.size() > MOST_LINES) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    null,
                    "deployment-siting-many",
                    String.valueOf(changes.size()),
                    String.valueOf(MOST_LINES));
        }
        String territory = study.order().territory();
        UUID scenario = scenarios
                .create(FieldValues.none(ScenarioField.class)
                        .with(ScenarioField.TITLE, study.title())
                        .with(ScenarioField.TERRITORY, territory))
                .id();
        Map<String, String> communes = communes(territory);
        LocalDate day = ClockProducer.today(clock).plusMonths(1).withDayOfMonth(1);
        int number = 0;
        for (Change change : changes) {
            number++;
            String where = communes.getOrDefault(String.valueOf(change.site().commune()), territory);
            boolean opens = LineField.Codes.OPEN.equals(change.proposal());
            boolean closes = LineField.Codes.CLOSE.equals(change.proposal());
            lines.add(
                    scenario,
                    FieldValues.none(LineField.class)
                            .with(LineField.CODE, String.format("PL%02d", number))
                            .with(LineField.OBJECT, LineField.Codes.DROP_IN)
                            .with(LineField.PROPOSAL, change.proposal())
                            .with(
                                    LineField.REFERENCE,
                                    opens ? null : change.site().id())
                            .with(LineField.FROM, opens ? null : where)
                            .with(LineField.TO, closes ? null : where)
                            .with(LineField.DAY, day.toString())
                            .with(
                                    LineField.REASON,
                                    change.site().name()
                                            + (change.people() == null ? "" : " – " + reason.apply(change.people()))));
        }
        repository.scenario(id, scenario);
        return scenario;
    }

    private Map<String, String> communes(String territory) {
        Map<String, String> codes = new HashMap<>();
        TerritoryView where = territories.required(territory);
        Stream.concat(
                        Stream.of(where).filter(t -> t.kind() == TerritoryKind.COMMUNE),
                        territories.within(where.id(), TerritoryKind.COMMUNE).stream())
                .forEach(commune -> codes.putIfAbsent(commune.name(), commune.code()));
        return codes;
    }
}
