package fr.maillage.committee;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.seat.SeatDetail;
import fr.maillage.committee.seat.SeatService;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobRunView;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.person.PeopleDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Seats people for tests, as an officer of Grand Paris Grand Est. */
@Dependent
public class SeatDesk {

    private static final String HEAD = "Structure;Nature;Ville;Nom du référent;Fonction;Mail;Tél;Groupe\n";

    @Inject
    private ImportDesk imports;

    @Inject
    private MappingService mappings;

    @Inject
    private BodyService bodies;

    @Inject
    private MemberService members;

    @Inject
    private SeatService seats;

    @Inject
    private PeopleDesk people;

    /** A new body. */
    public UUID body() {
        return officer(() -> bodies.create(CommitteeDesk.committee(CommitteeDesk.GRAND_EST)))
                .id();
    }

    /** A new resident of Gagny. */
    public UUID person(String name) {
        return people.resident(CommitteeDesk.GAGNY, name, null).id();
    }

    /** Gives the values of somebody's seat without limits. */
    public static FieldValues<SeatField> of(UUID person) {
        return FieldValues.none(SeatField.class).with(SeatField.PERSON, person.toString());
    }

    /** The same from a day to a day; null for no limit. */
    public static FieldValues<SeatField> of(UUID person, String from, String until) {
        return of(person).with(SeatField.FROM, from).with(SeatField.UNTIL, until);
    }

    public SeatDetail enter(UUID body, FieldValues<SeatField> says) {
        return officer(() -> seats.enter(body, says));
    }

    public SeatDetail update(SeatDetail seen, FieldValues<SeatField> says) {
        return officer(() -> seats.update(seen.id(), seen.version(), says));
    }

    /** All members of a body. */
    public List<MemberView> members(UUID body) {
        return officer(() -> members.members(body, null, new PageRequest(0, PageRequest.MAX_SIZE, null, true)))
                .items();
    }

    /**
     * Imports the rows of a file of members and gives the outcome.
     *
     * @param rows of actor, kind, town, name, duty, address, telephone, group
     */
    public JobRunView members(String body, String... rows) {
        List<FieldRule> rules = new ArrayList<>(ShippedMappings.byName("members").orElseThrow().rules().stream()
                .filter(rule -> !rule.field().equals("body"))
                .toList());
        rules.add(FieldRule.constant("body", body));
        String profile = "membres-" + UUID.randomUUID().toString().substring(0, 8);
        imports.officers().as("ept", () -> mappings.create(new Mapping(profile, "Essai", "members", "", rules, null)));
        byte[] file = (HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        return imports.completed(imports.start("ept", "membres.csv", file, profile, false));
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, CommitteeDesk.GRAND_EST, action);
    }

    /** Gives the kind of refusal of an action. */
    static Problem.Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    /** The fields that are wrong with the rules that they break. */
    static List<String> broken(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).violations().stream()
                .map((Violation v) -> v.field() + " " + v.rule())
                .toList();
    }
}
