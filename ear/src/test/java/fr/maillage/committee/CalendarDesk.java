package fr.maillage.committee;

import fr.maillage.agenda.AgendaDesk;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaService;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.plan.ActionDesk;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Enters something of each kind that the calendar shows, in Gagny, under a name of its own. */
@Dependent
public class CalendarDesk {

    private static final String GAGNY = CommitteeDesk.GAGNY;

    @Inject
    private BodyService bodies;

    @Inject
    private GatheringService gatherings;

    @Inject
    private ActionDesk actions;

    @Inject
    private ContractService contracts;

    @Inject
    private PostService posts;

    @Inject
    private PlaceService places;

    @Inject
    private DropInService dropIns;

    @Inject
    private AgendaService agenda;

    private final String name = "cal" + UUID.randomUUID().toString().substring(0, 8);

    /** Gives the name, or a part of it, of all that it enters. */
    String name() {
        return name;
    }

    void gathering(String day, String start, String end) {
        As.administrator(() -> {
            UUID body = bodies.create(CommitteeDesk.committee(GAGNY)).id();
            return gatherings.create(CommitteeDesk.gathering(body)
                    .with(GatheringField.TITLE, name)
                    .with(GatheringField.HELD_ON, day)
                    .with(GatheringField.STARTS_AT, start)
                    .with(GatheringField.ENDS_AT, end));
        });
    }

    void milestone(String day) {
        ActionDetail action = actions.enter(ActionDesk.says("Action", GAGNY).with(ActionField.ENDS_ON, "2099-12-31"));
        actions.milestone(action, name, day);
    }

    void contract(String day) {
        As.administrator(() -> contracts.create(FieldValues.none(ContractField.class)
                .with(ContractField.TITLE, name)
                .with(ContractField.CODE, "C" + UUID.randomUUID())
                .with(ContractField.GENERATION, "2024-2031")
                .with(ContractField.KIND, "communal")
                .with(ContractField.TERRITORY, GAGNY)
                .with(ContractField.COMMUNES, GAGNY)
                .with(ContractField.STARTS_ON, "2024-01-01")
                .with(ContractField.ENDS_ON, day)));
    }

    void post(String convention, String contract) {
        As.administrator(() -> posts.create(FieldValues.none(PostField.class)
                .with(PostField.CODE, name)
                .with(PostField.TERRITORY, GAGNY)
                .with(PostField.CONVENTION, "renewal")
                .with(PostField.CONVENTION_ENDS_ON, convention)
                .with(PostField.CONTRACT_ENDS_ON, contract)));
    }

    /** Each Tuesday morning. */
    void dropIn(String first, String last) {
        As.administrator(() -> dropIns.create(FieldValues.none(DropInField.class)
                .with(DropInField.CODE, name)
                .with(DropInField.NAME, "Permanence")
                .with(DropInField.PLACE, place())
                .with(DropInField.SERVICES, List.of("aide-demarches"))
                .with(DropInField.OPENING_HOURS, "Tu 09:30-12:30")
                .with(DropInField.WEEKS, "1")
                .with(DropInField.STARTS_ON, first)
                .with(DropInField.ENDS_ON, last)
                .with(DropInField.ACCESS, "libre")));
    }

    void event(String start, String end) {
        As.administrator(() -> agenda.create(
                place(),
                AgendaDesk.workshop(1, null)
                        .with(AgendaField.TITLE, name)
                        .with(AgendaField.START, start)
                        .with(AgendaField.END, end)));
    }

    private String place() {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of("Lieu " + name));
        entries.put(PlaceField.ADDRESS, List.of("1 rue Imaginaire"));
        return As.administrator(() -> places.create(new PlaceInput(entries, "93032", "93220", null, null)))
                .id()
                .toString();
    }

    /** One that asks once, and whose links hold ten days. */
    void campaign(String began) {
        Sql.update(
                "insert into campaign (id, uuid, version, name, territory_id, age_months, subject, body, link_days,"
                        + " remind_days, remind_most, state, created_at, created_by, every_months)"
                        + " values (?, ?, 1, ?, (select id from territory where code = ?), 6, 'Fiches', 'Bonjour', 10, 5, 0,"
                        + " 'STOPPED', ?, 'Essai', 0)",
                ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50),
                UUID.randomUUID().toString(),
                name,
                GAGNY,
                OffsetDateTime.parse(began));
    }
}
